package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import dev.cloakroom.tck.history.Caller;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Performs the steps on two stores that are empty at first. Thread-safe. */
final class StoreStage implements Stage<StoreStep, SessionStore, StoreState> {
  private static final int CROWD = 101;
  private static final int ALL = 1_000;
  private static final int FEW = 3;

  private final Pair pair;
  private final World world;
  private final Drafts drafts;

  StoreStage(Pair pair, World world) {
    this.pair = pair;
    this.world = world;
    this.drafts = new Drafts(world);
  }

  @Override
  public StoreState initial() {
    return StoreState.EMPTY;
  }

  @Override
  public void perform(StoreStep step, Caller<SessionStore, StoreState> caller) throws Exception {
    Hand hand = new Hand(caller);
    switch (step.kind()) {
      case INSERT -> hand.insert(step);
      case INSERT_PERMANENT -> hand.insertPermanent();
      case INSERT_IN_USE -> hand.insertInUse();
      case INSERT_LIMITED -> hand.insertLimited(step);
      case LOAD -> hand.onRow(step, row -> hand.load(row, drafts.now(step)));
      case UPDATE -> hand.onRow(step, row -> hand.update(row, step));
      case TOUCH -> hand.onRow(step, row -> hand.call(drafts.touch(row, step)));
      case DELETE -> hand.onRow(step, row -> hand.call(new Delete(row.id(), null)));
      case DELETE_OWNED ->
          hand.onRow(
              step, row -> hand.call(new Delete(row.id(), world.subjects().asked(step.variant()))));
      case CYCLE -> hand.onRow(step, row -> hand.cycle(row, step));
      case FIND ->
          hand.call(
              new Reading.FindBySubject(world.subjects().asked(step.variant()), drafts.now(step)));
      case DELETE_SUBJECT -> hand.deleteBySubject(step);
      case SWEEP -> hand.call(new Sweep(Times.at(step.tick()), step.variant() % 4 == 0 ? 2 : ALL));
      case SCAN -> hand.scan(step.variant() % 2 == 0 ? FEW : ALL);
      case VALUE_GET, VALUE_PUT, VALUE_REMOVE, VALUE_TAKE, VALUE_REPLACE -> hand.value(step);
      case VALUE_SCAN -> hand.call(new ValueScan(world));
      case CROWD -> hand.crowd();
      case CROWD_FOUND ->
          hand.call(new Reading.FindBySubject(List.of(world.subjects().crowd()), Times.BEGINNING));
      case CROWD_DELETED ->
          hand.call(new DeleteBySubject(List.of(world.subjects().crowd()), null, world));
      case LOAD_EVERYTHING ->
          world.ids().forEach(id -> hand.call(new Reading.Load(id, Times.BEGINNING)));
      case REOPEN -> pair.reopen();
    }
  }

  /** The calls of one thread. */
  private final class Hand {
    private final Caller<SessionStore, StoreState> caller;

    Hand(Caller<SessionStore, StoreState> caller) {
      this.caller = caller;
    }

    <R> R call(Operation<SessionStore, R, StoreState> operation) {
      return caller.call(pair.node(caller.node()), operation);
    }

    /** Does something with a row that is known, or inserts one where none is. */
    void onRow(StoreStep step, java.util.function.Consumer<StoredSession> action) {
      StoredSession row = world.pick(step.slot(), step.pick());
      if (row == null) {
        insert(step);
      } else {
        action.accept(row);
      }
    }

    void insert(StoreStep step) {
      StoredSession row = drafts.row(step);
      call(new Writing.Insert(row));
      if (step.variant() % 4 == 0) {
        call(new Writing.Insert(row));
      }
      world.publish(step.slot(), row);
    }

    void insertLimited(StoreStep step) {
      LimitedInsert insert = drafts.limited(step);
      WriteResult result = call(insert);
      if (step.variant() % 5 == 0) {
        result = call(insert);
      }
      if (result instanceof WriteResult.Written) {
        world.publish(step.slot(), insert.row());
      }
    }

    void insertPermanent() {
      StoredSession row = drafts.permanent();
      call(new Writing.Insert(row));
      world.publish(StoreStep.PERMANENT, row);
    }

    void insertInUse() {
      StoredSession row = world.pick(StoreStep.PERMANENT, 0);
      if (row != null) {
        call(new Writing.Insert(row.withVersion(1).withData(World.data())));
      }
    }

    void load(StoredSession known, long now) {
      Optional<StoredSession> loaded = call(new Reading.Load(known.id(), now));
      loaded.ifPresent(world::saw);
    }

    void update(StoredSession known, StoreStep step) {
      Writing.Update update = drafts.update(known, step);
      saw(call(update), update.row());
      if (step.variant() % 5 == 0) {
        saw(call(update), update.row());
      }
    }

    private void saw(WriteResult result, StoredSession written) {
      if (result instanceof WriteResult.Conflict conflict) {
        world.saw(conflict.current());
      } else if (result instanceof WriteResult.Written) {
        world.saw(written);
      }
    }

    void cycle(StoredSession known, StoreStep step) {
      Cycle cycle = drafts.cycle(known, step);
      WriteResult result = call(cycle);
      if (result instanceof WriteResult.Conflict conflict) {
        world.saw(conflict.current());
      } else if (result instanceof WriteResult.Written) {
        world.publish(step.slot(), cycle.replacement());
      }
      if (step.variant() % 5 == 0) {
        call(cycle);
      }
    }

    void deleteBySubject(StoreStep step) {
      List<SubjectKey> keys = world.subjects().asked(step.variant());
      @Nullable StoredSession except =
          step.variant() % 4 == 0 ? world.pick(step.slot(), step.pick()) : null;
      call(new DeleteBySubject(keys, except == null ? null : except.id(), world));
    }

    void scan(int limit) {
      List<StoredSession> batch = call(new ScanBatch(null, limit, world));
      while (!batch.isEmpty()) {
        batch = call(new ScanBatch(batch.get(batch.size() - 1).id(), limit, world));
      }
    }

    void crowd() {
      for (int i = 0; i < CROWD; i++) {
        call(new Writing.Insert(drafts.inCrowd()));
      }
    }

    void value(StoreStep step) {
      ValueKey key = world.valueKey(step.slot());
      long now = drafts.now(step);
      switch (step.kind()) {
        case VALUE_PUT -> put(key, drafts.value(step), step.variant() % 5 == 0 ? 2 : 1);
        case VALUE_REMOVE -> call(new ValueVerb.Remove(key, now, false));
        case VALUE_TAKE -> call(new ValueVerb.Remove(key, now, true));
        case VALUE_REPLACE -> replace(key, step);
        default -> call(new ValueVerb.Get(key, now)).ifPresent(value -> world.saw(key, value));
      }
    }

    private void put(ValueKey key, Value value, int times) {
      for (int i = 0; i < times; i++) {
        call(new ValueVerb.Put(key, value));
      }
      world.saw(key, value);
    }

    private void replace(ValueKey key, StoreStep step) {
      Value read = world.value(key);
      if (read == null) {
        put(key, drafts.value(step), 1);
      } else {
        Value replacement = new Value(read.expiresAt(), drafts.value(step).hex());
        if (call(new ValueVerb.Replace(key, read, replacement))) {
          world.saw(key, replacement);
        }
      }
    }
  }

  @Override
  public String legible(String text) {
    return world.legible(text);
  }
}
