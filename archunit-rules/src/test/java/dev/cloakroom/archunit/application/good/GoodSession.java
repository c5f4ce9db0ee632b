package dev.cloakroom.archunit.application.good;

import dev.cloakroom.SessionPayload;
import dev.cloakroom.archunit.application.Customer;
import java.util.List;
import java.util.Map;

/** Holds values only; what is static is not held. */
@SessionPayload
public record GoodSession(String userId, Map<String, List<Line>> lines) {
  static final Customer NOBODY = new Customer();

  /** A value that contains itself. */
  public record Line(String sku, int count, List<Line> parts) {}
}
