package dev.cloakroom.tck.history.sessions;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.tck.history.Caller;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Performs the steps on two nodes; while the clock is moved, nothing else is done. Thread-safe. */
final class VisitStage implements Stage<VisitStep, Sessions<Visit>, Table> {
  private static final List<Integer> ADVANCES = List.of(1, 2, 3, 4, 7, 15, 29, 30, 31, 721);
  private static final List<String> USERS = List.of("ada", "bob");

  private final List<Sessions<Visit>> nodes;
  private final StageClock clock;
  private final ReadWriteLock time = new ReentrantReadWriteLock();
  private final World world;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  VisitStage(List<Sessions<Visit>> nodes, StageClock clock, World world) {
    this.world = world;
    this.nodes = nodes;
    this.clock = clock;
    clock.set(Minutes.BEGINNING);
  }

  @Override
  public Table initial() {
    return Table.EMPTY;
  }

  @Override
  public void perform(VisitStep step, Caller<Sessions<Visit>, Table> caller) {
    boolean alone = step.kind() == VisitStep.Kind.ADVANCE;
    Lock lock = alone ? time.writeLock() : time.readLock();
    lock.lock();
    try {
      if (alone) {
        int minutes = ADVANCES.get(step.variant() % ADVANCES.size());
        clock.set(clock.millis() + minutes * Minutes.MILLIS);
      } else {
        new Hand(caller, step).perform();
      }
    } finally {
      lock.unlock();
    }
  }

  static String user(int variant) {
    return USERS.get(Math.floorMod(variant, USERS.size()));
  }

  /** The calls of one step. */
  private final class Hand {
    private final Caller<Sessions<Visit>, Table> caller;
    private final VisitStep step;
    private final long now = clock.millis();

    Hand(Caller<Sessions<Visit>, Table> caller, VisitStep step) {
      this.caller = caller;
      this.step = step;
    }

    void perform() {
      switch (step.kind()) {
        case CREATE -> create();
        case FIND -> onToken(this::find);
        case SAVE -> onHeld(this::save);
        case UPDATE -> onToken(token -> call(new Changing.Update(token, now)));
        case TAKE -> onToken(token -> call(new Changing.Take(token, now)));
        case CYCLE -> onHeld(this::cycle);
        case DELETE -> onToken(token -> call(new Deleting.Delete(token, null)));
        case DELETE_OWNED ->
            onToken(token -> call(new Deleting.Delete(token, user(step.variant()))));
        case DELETE_SUBJECT ->
            call(new DeleteBySubject(user(step.variant()), except(), now, world));
        case FIND_SUBJECT -> call(new Finding.FindBySubject(user(step.variant()), now));
        case PEEK -> onToken(token -> call(new Finding.Peek(token, now)));
        case SWEEP -> call(new Deleting.Sweep(now));
        case PEEK_EVERYTHING -> world.tokens().forEach(token -> call(new Finding.Peek(token, now)));
        case ADVANCE -> throw new IllegalStateException("nobody calls a node to move the clock");
      }
    }

    private <R> R call(Operation<Sessions<Visit>, R, Table> operation) {
      return caller.call(nodes.get(caller.node()), operation);
    }

    private void create() {
      int variant = step.variant();
      Visit visit = Visit.of(variant % 3 == 0 ? null : user(variant / 3));
      hold(call(new Create(visit, now, world)));
    }

    private void hold(Held session) {
      held.put(mine(), session);
      world.publish(step.visitor(), session.session().token());
    }

    /** Where this thread keeps the session of this visitor. */
    private String mine() {
      return caller.thread() + "/" + step.visitor();
    }

    private @Nullable SessionId except() {
      SessionToken token = step.variant() % 4 < 2 ? world.pick(step.visitor(), step.pick()) : null;
      return token == null ? null : token.id();
    }

    private void onToken(Consumer<SessionToken> action) {
      SessionToken token = world.pick(step.visitor(), step.pick());
      if (token == null) {
        create();
      } else {
        action.accept(token);
      }
    }

    private void find(SessionToken token) {
      Optional<Held> found = call(new Finding.Find(token, now));
      found.ifPresentOrElse(session -> held.put(mine(), session), () -> held.remove(mine()));
    }

    /** Does something with what this thread holds; finds it first if it holds nothing. */
    private void onHeld(Consumer<Held> action) {
      if (held.get(mine()) == null) {
        onToken(this::find);
      }
      Held session = held.get(mine());
      if (session != null) {
        action.accept(session);
      }
    }

    private void save(Held session) {
      session.session().update(visit -> Edits.of(visit, step.variant()));
      Written written = call(new Save(session, session.session().payload(), now));
      keep(written.held());
    }

    private void cycle(Held session) {
      session.session().update(visit -> Edits.signing(visit, step.variant()));
      Written written = call(new Cycle(session, session.session().payload(), now, world));
      if (written.held() == null) {
        held.remove(mine());
      } else {
        hold(written.held());
      }
    }

    /** After a refusal the object may show a part of what others did: it is thrown away. */
    private void keep(@Nullable Held session) {
      if (session == null) {
        held.remove(mine());
      } else {
        held.put(mine(), session);
      }
    }
  }

  @Override
  public String legible(String text) {
    return world.legible(text);
  }
}
