package dev.cloakroom.internal;

import dev.cloakroom.KeyValueStore;
import dev.cloakroom.UnreadableValueException;
import dev.cloakroom.UnwritableSessionException;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.StoredValue;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** The key-value space, sealed. */
final class SealedValues implements KeyValueStore {
  private static final Duration LEAST_LIFE = Duration.ofMillis(1);

  private final Core core;

  SealedValues(Core core) {
    this.core = core;
  }

  @Override
  public Optional<byte[]> get(String key) {
    byte[] digest = digest(key);
    return open(digest, core.store().values().get(digest, core.now()));
  }

  @Override
  public void put(String key, byte[] value, Duration timeToLive) {
    if (timeToLive.compareTo(LEAST_LIFE) < 0 || timeToLive.compareTo(Settings.MOST_LIFETIME) > 0) {
      throw new IllegalArgumentException(
          "the time to live is "
              + timeToLive
              + "; it has to be from a millisecond to "
              + Settings.MOST_LIFETIME.toDays()
              + " days");
    }
    if (value.length > core.payloadLimit()) {
      throw new UnwritableSessionException(
          "The value has "
              + value.length
              + " bytes; at most "
              + core.payloadLimit()
              + " may be stored.",
          null);
    }
    byte[] digest = digest(key);
    long expiresAt = core.now() + timeToLive.toMillis();
    byte[] data = core.cipher().seal(value, context(digest, expiresAt));
    core.store().values().put(digest, new StoredValue(expiresAt, data));
  }

  @Override
  public boolean remove(String key) {
    return core.store().values().remove(digest(key), core.now());
  }

  @Override
  public Optional<byte[]> take(String key) {
    if (get(key).isEmpty()) { // and an unreadable one is left as it is
      return Optional.empty();
    }
    byte[] digest = digest(key);
    return open(digest, core.store().values().take(digest, core.now()));
  }

  private byte[] digest(String key) {
    return core.cipher().valueKey(core.store().namespace(), Objects.requireNonNull(key, "key"));
  }

  private SealingContext context(byte[] digest, long expiresAt) {
    return SealingContext.ofValue(core.store().namespace(), digest, expiresAt);
  }

  private Optional<byte[]> open(byte[] digest, Optional<StoredValue> found) {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StoredValue stored = found.get();
    try {
      return Optional.of(core.cipher().open(stored.data(), context(digest, stored.expiresAt())));
    } catch (SealBrokenException e) {
      core.unreadable().add(e.reason());
      throw new UnreadableValueException(e.reason(), e.detail(), e);
    }
  }
}
