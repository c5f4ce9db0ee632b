package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.Subject;
import dev.cloakroom.Tag;
import io.micronaut.core.annotation.Introspected;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the shop keeps of a visitor.
 *
 * @param userName who signed in; null: a guest
 * @param device what the user calls the device; null: a guest's
 * @param cart how many of each article, by its number
 */
@Introspected
@SessionPayload("shop")
public record ShopSession(
    @Subject @Tag(1) @Nullable String userName,
    @Tag(2) @Nullable String device,
    @Tag(3) Map<String, Integer> cart,
    @Tag(4) Theme theme,
    @Tag(5) Currency currency) {

  /** A new session has the defaults. */
  @SuppressWarnings("ConstantValue") // null is what a new session has
  public ShopSession {
    theme = theme == null ? Theme.LIGHT : theme;
    currency = currency == null ? Currency.EUR : currency;
  }
}
