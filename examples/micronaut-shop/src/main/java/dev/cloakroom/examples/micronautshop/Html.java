package dev.cloakroom.examples.micronautshop;

/** What is written into pages. */
final class Html {
  private Html() {}

  /** A text, so that it is one and nothing else, also in attributes. */
  static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
