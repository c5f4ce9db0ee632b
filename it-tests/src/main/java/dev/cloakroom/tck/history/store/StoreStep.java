package dev.cloakroom.tck.history.store;

import java.util.random.RandomGenerator;

/**
 * One step of a program, of which the stage makes calls. Immutable.
 *
 * @param kind what is done
 * @param slot to which session, or which of the values: threads that name the same one meet
 * @param pick which of the ids that the slot has had
 * @param tick when, after the beginning
 * @param variant how, of the ways that this kind has
 */
record StoreStep(Kind kind, int slot, int pick, int tick, int variant) {
  /** How many sessions there are at a time; each is cycled and replaced by others. */
  static final int SLOTS = 3;

  /** The slot of a session that no step deletes, cycles or lets expire. */
  static final int PERMANENT = SLOTS;

  private static final int TICKS = 12;
  private static final int PICKS = 5;
  private static final int VARIANTS = 60;

  enum Kind {
    INSERT(8),
    INSERT_PERMANENT(0),
    INSERT_IN_USE(2),
    INSERT_LIMITED(10),
    LOAD(12),
    UPDATE(18),
    TOUCH(9),
    DELETE(3),
    DELETE_OWNED(3),
    CYCLE(12),
    FIND(8),
    DELETE_SUBJECT(3),
    SWEEP(3),
    SCAN(1),
    VALUE_GET(3),
    VALUE_PUT(5),
    VALUE_REMOVE(2),
    VALUE_TAKE(4),
    VALUE_REPLACE(3),
    VALUE_SCAN(1),
    /** More sessions of one subject than a store deletes in one batch. */
    CROWD(0),
    CROWD_FOUND(0),
    CROWD_DELETED(0),
    LOAD_EVERYTHING(0),
    REOPEN(0);

    private final int weight;

    Kind(int weight) {
      this.weight = weight;
    }
  }

  static StoreStep of(Kind kind, RandomGenerator random) {
    return new StoreStep(
        kind,
        random.nextInt(SLOTS),
        random.nextInt(PICKS),
        random.nextInt(TICKS),
        random.nextInt(VARIANTS));
  }

  static StoreStep inSlot(int slot, Kind kind, RandomGenerator random) {
    StoreStep step = of(kind, random);
    return new StoreStep(kind, slot, 0, step.tick, step.variant);
  }

  /** Any kind, by weight. */
  static StoreStep random(RandomGenerator random) {
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
