package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.history.Program;
import dev.cloakroom.tck.history.Setting;
import dev.cloakroom.tck.history.Stage;
import dev.cloakroom.tck.history.store.StoreStep.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Histories of the verbs of two stores that are opened on the same sessions. For one thread. */
public final class StoreSetting
    implements Setting<StoreStep, SessionStore, StoreState>, AutoCloseable {
  private static final int STEPS_OF_A_THREAD = 7;
  private static final int ONE_IN_WHICH_THERE_IS_A_CROWD = 20;
  private static final int ONE_THAT_IS_REOPENED = 20;

  /** A walk through all sessions is many calls on a store of many partitions. */
  private static final int ONE_THAT_IS_SCANNED = 6;

  private final Pair pair;
  private World world = new World();

  /**
   * Opens two stores in a namespace that nobody else uses.
   *
   * @param opener opens them, and opens them again where they are persistent
   * @param persistent whether what is stored is still there when both were closed
   */
  public StoreSetting(Opener opener, String namespace, boolean persistent) throws Exception {
    this.pair = new Pair(opener, namespace, persistent);
  }

  @Override
  public Program<StoreStep> program(RandomGenerator random) {
    List<StoreStep> setUp = new ArrayList<>();
    setUp.add(StoreStep.inSlot(StoreStep.PERMANENT, Kind.INSERT_PERMANENT, random));
    for (int slot = 0; slot < StoreStep.SLOTS; slot++) {
      setUp.add(StoreStep.inSlot(slot, Kind.INSERT, random));
    }
    List<List<StoreStep>> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<StoreStep> steps = new ArrayList<>();
      for (int j = random.nextInt(STEPS_OF_A_THREAD) + 1; j > 0; j--) {
        steps.add(StoreStep.random(random));
      }
      threads.add(steps);
    }
    return new Program<>(setUp, threads, audit(random));
  }

  private static List<StoreStep> audit(RandomGenerator random) {
    List<StoreStep> audit = new ArrayList<>();
    if (random.nextInt(ONE_THAT_IS_REOPENED) == 0) {
      audit.add(StoreStep.of(Kind.REOPEN, random));
    }
    if (random.nextInt(ONE_IN_WHICH_THERE_IS_A_CROWD) == 0) {
      audit.add(StoreStep.of(Kind.CROWD, random));
      audit.add(StoreStep.of(Kind.CROWD_DELETED, random));
      audit.add(StoreStep.of(Kind.CROWD_FOUND, random));
    }
    audit.add(StoreStep.of(Kind.LOAD_EVERYTHING, random));
    audit.add(StoreStep.of(Kind.FIND, random));
    audit.add(StoreStep.of(Kind.SWEEP, random));
    if (random.nextInt(ONE_THAT_IS_SCANNED) == 0) {
      audit.add(StoreStep.of(Kind.SCAN, random));
      audit.add(StoreStep.of(Kind.VALUE_SCAN, random));
    }
    return audit;
  }

  @Override
  public Stage<StoreStep, SessionStore, StoreState> stage() {
    pair.forget(world);
    world = new World();
    return new StoreStage(pair, world);
  }

  @Override
  public void close() {
    pair.close();
  }
}
