package dev.cloakroom.tck.history.sessions;

import java.util.random.RandomGenerator;

/**
 * One step of a program, of which the stage makes calls. Immutable.
 *
 * @param kind what is done
 * @param visitor to whose session
 * @param pick which of the tokens that the visitor has had
 * @param variant how, of the ways that this kind has
 */
record VisitStep(Kind kind, int visitor, int pick, int variant) {
  /** How many visitors there are; threads that name the same one meet. */
  static final int VISITORS = 3;

  private static final int PICKS = 5;
  private static final int VARIANTS = 60;

  enum Kind {
    CREATE(6),
    FIND(14),
    SAVE(22),
    UPDATE(8),
    TAKE(5),
    CYCLE(12),
    DELETE(3),
    DELETE_OWNED(3),
    DELETE_SUBJECT(3),
    FIND_SUBJECT(6),
    PEEK(6),
    ADVANCE(4),
    SWEEP(2),
    PEEK_EVERYTHING(0);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }
  }

  static VisitStep of(Kind kind, RandomGenerator random) {
    return new VisitStep(
        kind, random.nextInt(VISITORS), random.nextInt(PICKS), random.nextInt(VARIANTS));
  }

  static VisitStep by(int visitor, Kind kind, RandomGenerator random) {
    return new VisitStep(kind, visitor, 0, random.nextInt(VARIANTS));
  }

  /** Any kind, by weight. */
  static VisitStep random(RandomGenerator random) {
    int all = 0;
    for (Kind kind : Kind.values()) {
      all += kind.weight;
    }
    int choice = random.nextInt(all);
    int i = 0;
    while (choice >= Kind.values()[i].weight) {
      choice -= Kind.values()[i].weight;
      i++;
    }
    return of(Kind.values()[i], random);
  }
}
