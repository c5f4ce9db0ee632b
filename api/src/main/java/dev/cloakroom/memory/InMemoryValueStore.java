package dev.cloakroom.memory;

import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

final class InMemoryValueStore implements ValueStore {
  private final Map<ByteBuffer, StoredValue> values = new HashMap<>();

  @Override
  public synchronized Optional<StoredValue> get(byte[] key, long now) {
    return Optional.ofNullable(values.get(ByteBuffer.wrap(key)))
        .filter(value -> value.isLiveAt(now))
        .map(InMemoryValueStore::copy);
  }

  @Override
  public synchronized void put(byte[] key, StoredValue value) {
    values.put(ByteBuffer.wrap(key.clone()), copy(value));
  }

  private static StoredValue copy(StoredValue value) {
    return new StoredValue(value.expiresAt(), value.data().clone());
  }

  @Override
  public synchronized boolean remove(byte[] key, long now) {
    return take(key, now).isPresent();
  }

  @Override
  public synchronized Optional<StoredValue> take(byte[] key, long now) {
    Optional<StoredValue> live = get(key, now);
    // One that has expired by this clock may still be alive by another node's.
    live.ifPresent(value -> values.remove(ByteBuffer.wrap(key)));
    return live;
  }

  synchronized int deleteExpired(long before, int limit) {
    int removed = 0;
    Iterator<StoredValue> each = values.values().iterator();
    while (removed < limit && each.hasNext()) {
      if (each.next().diedBefore(before)) {
        each.remove();
        removed++;
      }
    }
    return removed;
  }
}
