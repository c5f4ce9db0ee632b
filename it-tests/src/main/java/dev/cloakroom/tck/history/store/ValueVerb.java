package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.history.Exact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verbs of the key-value space. */
final class ValueVerb {
  private ValueVerb() {}

  record Get(ValueKey key, long now) implements Exact<SessionStore, Optional<Value>, StoreState> {
    @Override
    public Optional<Value> call(SessionStore node) {
      return node.values().get(key.bytes(), now).map(Value::of);
    }

    @Override
    public Answer<Optional<Value>, StoreState> answer(StoreState state) {
      return new Answer<>(Optional.ofNullable(live(state, key, now)), state);
    }

    @Override
    public boolean changes(Optional<Value> result) {
      return false;
    }

    @Override
    public String toString() {
      return "get " + key + " at " + Times.legible(now);
    }
  }

  record Put(ValueKey key, Value value) implements Exact<SessionStore, Boolean, StoreState> {
    @Override
    public Boolean call(SessionStore node) {
      node.values().put(key.bytes(), value.stored());
      return true;
    }

    @Override
    public Answer<Boolean, StoreState> answer(StoreState state) {
      return new Answer<>(true, state.with(key, value));
    }

    @Override
    public boolean changes(Boolean result) {
      return true;
    }

    @Override
    public String toString() {
      return "put " + key + " = " + value;
    }
  }

  /** Removes a value, and returns it if it is a take. */
  record Remove(ValueKey key, long now, boolean take)
      implements Exact<SessionStore, Optional<Value>, StoreState> {
    private static final Value REMOVED = new Value(0, "");

    @Override
    public Optional<Value> call(SessionStore node) {
      if (take) {
        return node.values().take(key.bytes(), now).map(Value::of);
      }
      return node.values().remove(key.bytes(), now) ? Optional.of(REMOVED) : Optional.empty();
    }

    @Override
    public Answer<Optional<Value>, StoreState> answer(StoreState state) {
      Value live = live(state, key, now);
      return live == null
          ? new Answer<>(Optional.empty(), state)
          : new Answer<>(Optional.of(take ? live : REMOVED), state.without(key));
    }

    @Override
    public boolean changes(Optional<Value> result) {
      return result.isPresent();
    }

    @Override
    public String text(Optional<Value> result) {
      return take ? result.toString() : String.valueOf(result.isPresent());
    }

    @Override
    public String toString() {
      return (take ? "take " : "remove ") + key + " at " + Times.legible(now);
    }
  }

  record Replace(ValueKey key, Value read, Value replacement)
      implements Exact<SessionStore, Boolean, StoreState> {
    @Override
    public Boolean call(SessionStore node) {
      return node.values().replace(key.bytes(), read.stored(), replacement.stored());
    }

    @Override
    public Answer<Boolean, StoreState> answer(StoreState state) {
      Value present = state.values().get(key);
      if (present == null || !present.hex().equals(read.hex())) {
        boolean done = present != null && present.hex().equals(replacement.hex());
        return new Answer<>(done, state);
      }
      return new Answer<>(true, state.with(key, replacement));
    }

    @Override
    public boolean changes(Boolean replaced) {
      return replaced;
    }

    @Override
    public String toString() {
      return "replace " + key + ": " + read + " by " + replacement;
    }
  }

  private static @Nullable Value live(StoreState state, ValueKey key, long now) {
    Value present = state.values().get(key);
    return present != null && present.isLiveAt(now) ? present : null;
  }
}
