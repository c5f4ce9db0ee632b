package dev.cloakroom.tck;

import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import java.util.List;
import java.util.Optional;

/** A key-value space that does as another one, for subclasses to break in one point. */
class DelegatingValues implements ValueStore {
  final ValueStore sound;

  DelegatingValues(ValueStore sound) {
    this.sound = sound;
  }

  @Override
  public Optional<StoredValue> get(byte[] key, long now) {
    return sound.get(key, now);
  }

  @Override
  public void put(byte[] key, StoredValue value) {
    sound.put(key, value);
  }

  @Override
  public boolean remove(byte[] key, long now) {
    return sound.remove(key, now);
  }

  @Override
  public Optional<StoredValue> take(byte[] key, long now) {
    return sound.take(key, now);
  }

  @Override
  public boolean replace(byte[] key, StoredValue read, StoredValue replacement) {
    return sound.replace(key, read, replacement);
  }

  @Override
  public List<Entry> scan(byte[] after, int limit) {
    return sound.scan(after, limit);
  }
}
