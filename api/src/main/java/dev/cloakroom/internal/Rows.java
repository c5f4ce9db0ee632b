package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the rows of one payload type, and opens them. Thread-safe. */
final class Rows<P> {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom");
  private static final byte[] UNSEALED = new byte[0];

  private final Core core;
  private final PayloadType<P> type;
  private final PayloadEncoding<P> encoding;
  private final Seals seals;
  private final SessionLifetime lifetime;

  /** A row that was opened. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Opened<P>(byte[] plaintext, P payload, Owner owner) {}

  Rows(Core core, PayloadType<P> type) {
    this.core = core;
    this.type = type;
    this.encoding = new PayloadEncoding<>(type, core.payloadLimit());
    this.seals = core.seals();
    this.lifetime = core.lifetimes().of(type);
  }

  byte[] encode(P payload) {
    return encoding.encode(payload);
  }

  /** The bytes of a session as it is now. */
  byte[] encode(LiveSession<P> live) {
    return encoding.encode(live.payload(), live.row(), live.base());
  }

  P decode(StoredSession row, byte[] plaintext) {
    return encoding.decode(row, plaintext);
  }

  StoredSession seal(StoredSession row, byte[] plaintext) {
    return seals.seal(row, plaintext);
  }

  /** The row of a session that begins now, without its data. */
  StoredSession first(SessionToken token, Owner owner, long now) {
    long idle = lifetime.idleTimeout().toMillis();
    long absolute = now + lifetime.absoluteLifetime().toMillis();
    return new StoredSession(
        token.id(),
        type.name(),
        subjectKey(owner),
        1,
        now,
        now,
        Lifetimes.expiresAt(now, idle, absolute),
        absolute,
        idle,
        UNSEALED);
  }

  private @Nullable SubjectKey subjectKey(Owner owner) {
    SubjectRef subject = owner.subject();
    return subject == null
        ? null
        : core.cipher().subjectKeys(core.store().namespace(), subject).get(0);
  }

  /** A row used now: later, or as late as it is already. */
  static StoredSession usedAt(StoredSession row, long now) {
    long expiresAt = Lifetimes.expiresAt(now, row.idleMillis(), row.absoluteExpiresAt());
    return row.touched(Math.max(row.lastAccessedAt(), now), Math.max(row.expiresAt(), expiresAt));
  }

  /**
   * The row that follows a row when it is written now. Its times stay as they are until a touch is
   * due: the index on expiries is then left alone, and PostgreSQL need not write to any.
   */
  StoredSession next(StoredSession row, long now) {
    StoredSession used = core.lifetimes().isTouchDue(row, now) ? usedAt(row, now) : row;
    return numbered(used, row.id(), row.subjectKey(), row.version() + 1);
  }

  /** A row that lives by a lifetime of its own from now on. */
  static StoredSession living(StoredSession row, SessionLifetime lifetime, long now) {
    long idle = lifetime.idleTimeout().toMillis();
    long absolute = now + lifetime.absoluteLifetime().toMillis();
    return new StoredSession(
        row.id(),
        row.payloadType(),
        row.subjectKey(),
        row.version(),
        row.createdAt(),
        now,
        Lifetimes.expiresAt(now, idle, absolute),
        absolute,
        idle,
        row.data());
  }

  /** A row under another id, found by the owner's present key. */
  StoredSession renamed(StoredSession row, SessionId id, Owner owner, long version) {
    return numbered(row, id, subjectKey(owner), version);
  }

  private static StoredSession numbered(
      StoredSession row, SessionId id, @Nullable SubjectKey subjectKey, long version) {
    return new StoredSession(
        id,
        row.payloadType(),
        subjectKey,
        version,
        row.createdAt(),
        row.lastAccessedAt(),
        row.expiresAt(),
        row.absoluteExpiresAt(),
        row.idleMillis(),
        row.data());
  }

  Opened<P> open(StoredSession row) {
    try {
      return opened(row);
    } catch (UnreadableSessionException e) {
      core.unreadable().add(e.reason());
      core.happened(at -> new SessionEvent.Unreadable(row.id(), at, row.payloadType(), e.reason()));
      throw e;
    }
  }

  private Opened<P> opened(StoredSession row) {
    byte[] plaintext = seals.open(row);
    if (!row.payloadType().equals(type.name())) {
      throw new UnreadableSessionException(
          row.id(),
          row.payloadType(),
          Reason.OTHER_TYPE,
          "it was asked for as '" + type.name() + "'; use the sessions of its own type",
          null);
    }
    P payload = decode(row, plaintext);
    return new Opened<>(plaintext, payload, encoding.ownerOf(row, payload));
  }

  /** Opens a row, or deletes it if nobody can read it and the application chose to discard such. */
  Optional<Opened<P>> openForRequest(StoredSession row) {
    try {
      return Optional.of(open(row));
    } catch (UnreadableSessionException e) {
      boolean mayBeFine = e.reason().nodeLagsBehind() || e.reason() == Reason.OTHER_TYPE;
      if (mayBeFine || !core.discardsUnreadable()) {
        throw e;
      }
      LOG.log(Level.WARNING, () -> "Discarded: " + e.getMessage());
      core.deleted(row.id(), core.store().delete(row.id()));
      return Optional.empty();
    }
  }
}
