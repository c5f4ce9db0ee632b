package dev.cloakroom.tck.history.store;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.history.Operation;
import dev.cloakroom.tck.history.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A walk through all values, in one batch; each is looked at at a moment of its own. */
record ValueScan(World world) implements Operation<SessionStore, Map<ValueKey, Value>, StoreState> {
  private static final int ALL = 1_000;

  @Override
  public Map<ValueKey, Value> call(SessionStore node) {
    Map<ValueKey, Value> met = new LinkedHashMap<>();
    node.values()
        .scan(null, ALL)
        .forEach(entry -> met.put(ValueKey.of(entry.key()), Value.of(entry.value())));
    return met;
  }

  @Override
  public List<Part<StoreState>> parts(Map<ValueKey, Value> met, boolean alone) {
    List<Part<StoreState>> parts = new ArrayList<>();
    met.forEach(
        (key, value) -> parts.add(Part.look(state -> value.equals(state.values().get(key)))));
    world.valueKeys().stream()
        .filter(key -> !met.containsKey(key))
        .forEach(key -> parts.add(Part.look(state -> state.values().get(key) == null)));
    return parts;
  }

  @Override
  public String allowed(StoreState state) {
    return "each as in " + state.values();
  }

  @Override
  public String toString() {
    return "scan of values";
  }
}
