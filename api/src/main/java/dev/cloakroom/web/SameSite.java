package dev.cloakroom.web;

import java.util.Locale;

/** Which requests that other sites cause bring the cookie along. */
enum SameSite {
  /** Those by which somebody comes here, such as a click on a link. */
  LAX("Lax"),
  /** None. */
  STRICT("Strict"),
  /** All. */
  NONE("None");

  private final String word;

  SameSite(String word) {
    this.word = word;
  }

  /** As it stands in the cookie. */
  String word() {
    return word;
  }

  /** As it stands in the configuration. */
  String key() {
    return word.toLowerCase(Locale.ROOT);
  }
}
