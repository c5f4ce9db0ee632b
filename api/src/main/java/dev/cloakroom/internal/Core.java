package dev.cloakroom.internal;

import dev.cloakroom.KeyValueStore;
import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionRevoker;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.Swept;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What all sessions of one {@link dev.cloakroom.Cloakroom} share. Thread-safe.
 *
 * @param payloadLimit how many bytes an encoded payload may have
 * @param discardsUnreadable whether a session that nobody can read is deleted when it is found
 * @param notBefore when a session has to have been written at the earliest, to be found
 * @param sweeping how what has expired is removed
 * @param subjectSessions how many live sessions a subject may have
 * @param unreadable where it is counted what cannot be read
 * @param events who is told what happens
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
    SubjectSessions subjectSessions,
    UnreadableCounts unreadable,
    Events events) {

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
    Swept swept = store.deleteExpired(now() - lifetimes.clockSkew().toMillis(), limit);
    swept.sessions().forEach(id -> happened(at -> new SessionEvent.Expired(id, at)));
    return swept.count();
  }

  /** Tells those who listen what has happened now. */
  void happened(Function<Instant, SessionEvent> event) {
    events.publish(() -> event.apply(clock.instant()));
  }

  /** Tells that sessions were deleted, and says how many. */
  int deleted(List<SessionId> ids) {
    ids.forEach(id -> happened(at -> new SessionEvent.Deleted(id, at)));
    return ids.size();
  }

  /** Tells that a session was deleted, if it was, and says whether. */
  boolean deleted(SessionId id, boolean was) {
    return was && deleted(List.of(id)) > 0;
  }

  /** How many live sessions a subject may have; null for any number. */
  @Nullable SubjectLimit limitOf(@Nullable SubjectRef subject) {
    return subject == null || !subjectSessions.areLimited()
        ? null
        : subjectSessions.of(cipher.subjectKeys(store.namespace(), subject));
  }

  /** The store as one before which guests wait for consent; null where none is required. */
  @Nullable ConsentStore consent() {
    return store instanceof ConsentStore consent ? consent : null;
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
