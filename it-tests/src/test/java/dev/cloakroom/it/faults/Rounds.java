package dev.cloakroom.it.faults;

/**
 * How often the long tests do what they do: as often as the build has time for, and in the profile
 * {@code soak} as often as a property of the same name says.
 */
final class Rounds {
  private Rounds() {}

  /**
   * A number of rounds.
   *
   * @param property its name without {@code cloakroom.it.}
   */
  static int of(String property, int inTheBuild) {
    return Integer.getInteger("cloakroom.it." + property, inTheBuild);
  }
}
