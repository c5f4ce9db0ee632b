package dev.cloakroom.examples.micronautshop;

/** One of several that a visitor can choose. */
interface Choice {
  /** Its name in forms. */
  String word();

  /** Its name for people. */
  String title();
}
