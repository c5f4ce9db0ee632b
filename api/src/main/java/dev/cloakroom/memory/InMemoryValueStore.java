package dev.cloakroom.memory;

import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  @Override
  public synchronized boolean replace(byte[] key, StoredValue read, StoredValue replacement) {
    StoredValue present = values.get(ByteBuffer.wrap(key));
    if (present == null) {
      return false;
    }
    if (Arrays.equals(present.data(), read.data())) {
      put(key, replacement);
      return true;
    }
    return Arrays.equals(present.data(), replacement.data());
  }

  @Override
  public synchronized List<Entry> scan(byte @Nullable [] after, int limit) {
    return values.entrySet().stream()
        .map(entry -> new Entry(entry.getKey().array().clone(), copy(entry.getValue())))
        .filter(entry -> after == null || Arrays.compareUnsigned(entry.key(), after) > 0)
        .sorted((one, other) -> Arrays.compareUnsigned(one.key(), other.key()))
        .limit(limit)
        .toList();
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
