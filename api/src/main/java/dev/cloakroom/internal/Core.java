package dev.cloakroom.internal;

import dev.cloakroom.KeyValueStore;
import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionRevoker;
import dev.cloakroom.Sessions;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.time.Clock;

/**
 * What all sessions of one {@link dev.cloakroom.Cloakroom} share. Thread-safe.
 *
 * @param payloadLimit how many bytes an encoded payload may have
 * @param discardsUnreadable whether a session that nobody can read is deleted when it is found
 * @param notBefore when a session has to have been written at the earliest, to be found
 * @param sweeping how what has expired is removed
 * @param unreadable where it is counted what cannot be read
 */
public record Core(
    SessionStore store,
    SessionCipher cipher,
    Clock clock,
    Tokens tokens,
    Lifetimes lifetimes,
    int payloadLimit,
    boolean discardsUnreadable,
    long notBefore,
    Sweeping sweeping,
    UnreadableCounts unreadable) {

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

  /** Whether what has expired stays until a thread of ours removes it. */
  public boolean needsSweeper() {
    return sweeping.inBackground() && !store.expiresByItself();
  }

  /** Deletes what every node takes for expired, so many at the most, and says how many it were. */
  int deleteExpired(int limit) {
    return store.deleteExpired(now() - lifetimes.clockSkew().toMillis(), limit);
  }

  /** Whether a row is one of a session that may be used: alive, and not out of an old backup. */
  boolean isUsable(StoredSession row, long now) {
    return row.isLiveAt(now) && row.lastAccessedAt() >= notBefore;
  }

  long now() {
    return clock.millis();
  }

  Seals seals() {
    return new Seals(store.namespace(), cipher);
  }
}
