package dev.cloakroom.examples.micronautshop;

/** How the pages look. */
public enum Theme implements Choice {
  LIGHT("light", "Light"),
  DARK("dark", "Dark");

  private final String word;
  private final String title;

  Theme(String word, String title) {
    this.word = word;
    this.title = title;
  }

  @Override
  public String word() {
    return word;
  }

  @Override
  public String title() {
    return title;
  }
}
