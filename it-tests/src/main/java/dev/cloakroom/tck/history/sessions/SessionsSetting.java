package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Sessions;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.history.Program;
import dev.cloakroom.tck.history.Setting;
import dev.cloakroom.tck.history.Stage;
import dev.cloakroom.tck.history.sessions.VisitStep.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Histories of two nodes of an application over one store. For one thread. */
public final class SessionsSetting implements Setting<VisitStep, Sessions<Visit>, Table> {
  private static final int STEPS_OF_A_THREAD = 7;

  private final SessionStore store;
  private final StageClock clock = new StageClock();
  private final List<Sessions<Visit>> nodes;
  private World world = new World();

  /**
   * Builds the nodes.
   *
   * @param first a store in a namespace that nobody else uses
   * @param second another one on the same sessions
   */
  public SessionsSetting(SessionStore first, SessionStore second, SessionCipher cipher) {
    this.store = first;
    this.nodes = List.of(node(first, cipher), node(second, cipher));
  }

  /** A node that sweeps only when it is told to. */
  private Sessions<Visit> node(SessionStore on, SessionCipher cipher) {
    return Cloakroom.builder()
        .store(on)
        .cipher(cipher)
        .clock(clock)
        .property("cloakroom.sweep", "off")
        .build()
        .sessions(Visit_.TYPE);
  }

  @Override
  public Program<VisitStep> program(RandomGenerator random) {
    List<VisitStep> setUp = new ArrayList<>();
    for (int visitor = 0; visitor < VisitStep.VISITORS; visitor++) {
      setUp.add(VisitStep.by(visitor, Kind.CREATE, random));
    }
    List<List<VisitStep>> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      List<VisitStep> steps = new ArrayList<>();
      for (int j = random.nextInt(STEPS_OF_A_THREAD) + 1; j > 0; j--) {
        steps.add(VisitStep.random(random));
      }
      threads.add(steps);
    }
    return new Program<>(setUp, threads, audit(random));
  }

  private static List<VisitStep> audit(RandomGenerator random) {
    List<VisitStep> audit = new ArrayList<>();
    audit.add(VisitStep.of(Kind.PEEK_EVERYTHING, random));
    audit.add(VisitStep.of(Kind.FIND_SUBJECT, random));
    audit.add(VisitStep.of(Kind.DELETE_SUBJECT, random));
    audit.add(VisitStep.of(Kind.ADVANCE, random));
    audit.add(VisitStep.of(Kind.SWEEP, random));
    audit.add(VisitStep.of(Kind.FIND_SUBJECT, random));
    audit.add(VisitStep.of(Kind.PEEK_EVERYTHING, random));
    return audit;
  }

  @Override
  public Stage<VisitStep, Sessions<Visit>, Table> stage() {
    world.ids().forEach(store::delete);
    world = new World();
    return new VisitStage(nodes, clock, world);
  }
}
