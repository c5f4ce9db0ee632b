package dev.cloakroom.tck.history.sessions;

import java.util.List;

/** The changes that clients make: few, so that two often make the same one. */
final class Edits {
  private static final List<String> WORDS = List.of("hat", "coat", "scarf");

  private Edits() {}

  /** A changed property, or two, or an entry of the map, or nothing. */
  static Visit of(Visit visit, int variant) {
    String word = WORDS.get(variant / 6 % WORDS.size());
    return switch (variant % 6) {
      case 0 -> visit.withNote(word);
      case 1 -> visit.withVisits(visit.visits() + 1);
      case 2 -> visit.withCount(word, visit.counts().getOrDefault(word, 0) + 1);
      case 3 -> visit.withCount(word, null);
      case 4 -> visit.withNote(word).withCount(word, variant);
      default -> visit;
    };
  }

  /** The same user's again, with a change or without; or a user signs in, or out. */
  static Visit signing(Visit visit, int variant) {
    return switch (variant % 5) {
      case 0 -> visit;
      case 1 -> of(visit, variant / 5);
      case 2 -> visit.withUser(null);
      default -> of(visit.withUser(VisitStage.user(variant / 5)), variant);
    };
  }
}
