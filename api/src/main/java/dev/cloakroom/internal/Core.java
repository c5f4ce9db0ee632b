package dev.cloakroom.internal;

import dev.cloakroom.KeyValueStore;
import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionRevoker;
import dev.cloakroom.Sessions;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import java.time.Clock;

/**
 * What all sessions of one {@link dev.cloakroom.Cloakroom} share. Thread-safe.
 *
 * @param payloadLimit how many bytes an encoded payload may have
 * @param discardsUnreadable whether a session that nobody can read is deleted when it is found
 */
public record Core(
    SessionStore store,
    SessionCipher cipher,
    Clock clock,
    Tokens tokens,
    Lifetimes lifetimes,
    int payloadLimit,
    boolean discardsUnreadable) {

  /** The sessions of a payload type. */
  public <P> Sessions<P> sessions(PayloadType<P> type) {
    return new StoreSessions<>(this, type);
  }

  /** The view for administration. */
  public SessionRevoker revoker() {
    return new StoreRevoker(this);
  }

  /** The key-value space. */
  public KeyValueStore values() {
    return new SealedValues(this);
  }

  long now() {
    return clock.millis();
  }

  Seals seals() {
    return new Seals(store.namespace(), cipher);
  }
}
