package dev.cloakroom.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payload whose constructor fills in a missing locale, and refuses a stay that ends before it
 * begins.
 */
record Visitor(
    @Nullable String user, String locale, int from, int to, Place home, Map<String, Place> places) {

  record Place(String street, String zip) {}

  Visitor {
    if (locale.isEmpty()) {
      locale = "en";
    }
    if (from > to) {
      throw new IllegalArgumentException("from " + from + " to " + to);
    }
  }

  static Visitor guest() {
    return new Visitor(null, "", 0, 9, new Place("", ""), Map.of());
  }
}
