package shop;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import java.util.List;

@SessionPayload("shop")
record ShopSession(@Subject String userId, List<String> cart) {}
