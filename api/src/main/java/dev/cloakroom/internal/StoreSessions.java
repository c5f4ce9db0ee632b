package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectChangedException;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.TooManySessionsException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The sessions of one payload type, over any store. */
final class StoreSessions<P> implements Sessions<P> {
  private static final int UPDATE_ATTEMPTS = 100;

  private final Core core;
  private final PayloadType<P> type;
  private final Rows<P> rows;
  private final Rebase<P> rebase;
  private final StoreRevoker revoker;
  private final Happened happened;

  StoreSessions(Core core, PayloadType<P> type) {
    this.core = core;
    this.type = type;
    this.rows = new Rows<>(core, type);
    this.rebase = new Rebase<>(type, rows);
    this.revoker = new StoreRevoker(core);
    this.happened = new Happened(core, type);
  }

  @Override
  public Session<P> create(P payload) {
    Owner owner = Owner.of(type, payload);
    byte[] encoded = rows.encode(payload);
    SessionToken token = mint(owner);
    long now = core.now();
    StoredSession row = rows.seal(rows.first(token, owner, now), encoded);
    SubjectLimit limit = core.limitOf(owner.subject());
    WriteResult result = core.store().insert(row, limit, now);
    requireRoom(result);
    happened.created(row.id(), owner, result);
    return new LiveSession<>(token, owner, isStored(row), row, encoded, payload);
  }

  /** Whether a session is in the store; a guest's may wait in memory for consent. */
  private boolean isStored(StoredSession row) {
    ConsentStore consent = core.consent();
    return consent == null || row.subjectKey() != null || !consent.isWaiting(row.id());
  }

  @Override
  public Optional<Session<P>> find(SessionToken token) {
    return findLive(token).map(session -> session);
  }

  private Optional<LiveSession<P>> findLive(SessionToken token) {
    long now = core.now();
    return usableRow(token, now)
        .flatMap(row -> rows.openForRequest(row).map(opened -> live(token, row, opened)))
        .filter(session -> !session.hasOutlived(now))
        .filter(session -> touch(session, now));
  }

  @Override
  public Optional<SessionView<P>> peek(SessionToken token) {
    long now = core.now();
    return usableRow(token, now)
        .map(row -> live(token, row, rows.open(row)))
        .filter(session -> !session.hasOutlived(now))
        .map(session -> new StoredView<>(session.row(), row -> session.payload()));
  }

  private Optional<StoredSession> usableRow(SessionToken token, long now) {
    return token.isWellFormed()
        ? core.store().load(token.id(), now).filter(row -> core.isUsable(row, now))
        : Optional.empty();
  }

  private LiveSession<P> live(SessionToken token, StoredSession row, Rows.Opened<P> opened) {
    return new LiveSession<>(
        token, opened.owner(), isStored(row), row, opened.plaintext(), opened.payload());
  }

  /** Another one, without what was changed since it was read or written. */
  Session<P> asWritten(LiveSession<P> session) {
    StoredSession row = session.row();
    byte[] base = session.base();
    return new LiveSession<>(
        session.token(), session.owner(), isStored(row), row, base, rows.decode(row, base));
  }

  /** Puts off the expiry if that is due; false if the session is gone in the meantime. */
  private boolean touch(LiveSession<P> session, long now) {
    StoredSession row = session.row();
    if (!core.lifetimes().isTouchDue(row, now)) {
      return true;
    }
    StoredSession touched = Rows.usedAt(row, now);
    if (!core.store().touch(row.id(), touched.lastAccessedAt(), touched.expiresAt(), now)) {
      return false;
    }
    session.touched(touched);
    return true;
  }

  @Override
  public void save(Session<P> session) {
    LiveSession<P> live = live(session);
    requireSameOwner(live);
    move(live);
    while (true) {
      byte[] mine = rows.encode(live);
      if (!live.isChangedBy(mine) && !live.mayHaveBeenWritten()) {
        return;
      }
      WriteResult result = write(live, mine);
      if (result instanceof WriteResult.Conflict conflict) {
        rebase.onto(conflict.current(), live, mine);
      } else {
        requireWritten(result, live.id());
        return;
      }
    }
  }

  /** Brings a guest's session to where it is to be, in the store or in memory. */
  private void move(LiveSession<P> live) {
    ConsentStore consent = core.consent();
    if (consent != null && live.isToMove() && live.owner().subject() == null) {
      consent.move(live.id(), live.isStorable(), core.now());
      live.moved();
    }
  }

  /** Sends a session's bytes once. */
  private WriteResult write(LiveSession<P> live, byte[] mine) {
    long now = core.now();
    if (live.hasOutlived(now)) {
      return WriteResult.GONE;
    }
    StoredSession next = rows.seal(rows.next(live.row(), now), mine);
    live.writing(next, mine);
    WriteResult result = core.store().update(next, now);
    if (result instanceof WriteResult.Written) {
      happened.changed(live.id(), live.base(), mine);
      live.written(next, mine);
    }
    return result;
  }

  @Override
  public Session<P> cycle(Session<P> session) {
    return cycled(session, null);
  }

  @Override
  public Session<P> cycle(Session<P> session, SessionLifetime lifetime) {
    return cycled(session, Objects.requireNonNull(lifetime, "lifetime"));
  }

  private Session<P> cycled(Session<P> session, @Nullable SessionLifetime lifetime) {
    LiveSession<P> live = live(session);
    Owner owner = Owner.of(type, live.payload());
    boolean signsIn = !Objects.equals(owner.subject(), live.owner().subject());
    SubjectLimit limit = signsIn ? core.limitOf(owner.subject()) : null;
    move(live);
    while (true) {
      byte[] mine = rows.encode(live);
      long now = core.now();
      if (live.hasOutlived(now)) {
        throw new SessionGoneException(live.id());
      }
      LiveSession.PendingCycle cycle = replacement(live, owner, lifetime, mine, now);
      live.pendingCycle(cycle);
      WriteResult result = core.store().cycle(live.id(), cycle.replacement(), limit, now);
      if (result instanceof WriteResult.Conflict conflict) {
        rebase.onto(conflict.current(), live, mine);
      } else {
        live.pendingCycle(null);
        requireRoom(result);
        requireWritten(result, live.id());
        StoredSession row = cycle.replacement();
        happened.cycled(live.id(), row.id(), signsIn, owner, result);
        return new LiveSession<>(cycle.token(), owner, isStored(row), row, mine, live.payload());
      }
    }
  }

  /**
   * What a session is cycled to; the same again if that was tried before with an unknown outcome.
   */
  private LiveSession.PendingCycle replacement(
      LiveSession<P> live, Owner owner, @Nullable SessionLifetime lifetime, byte[] mine, long now) {
    LiveSession.PendingCycle pending = live.pendingCycle();
    if (pending != null && pending.isFor(live.row(), mine)) {
      return pending;
    }
    SessionToken token = mint(owner);
    StoredSession fresh =
        owner.equals(live.owner()) ? rows.next(live.row(), now) : rows.first(token, owner, now);
    StoredSession living = lifetime == null ? fresh : Rows.living(fresh, lifetime, now);
    StoredSession row = rows.renamed(living, token.id(), owner, live.version() + 1);
    return new LiveSession.PendingCycle(mine, token, rows.seal(row, mine));
  }

  @Override
  public Optional<Session<P>> update(SessionToken token, UnaryOperator<P> change) {
    for (int attempt = 1; ; attempt++) {
      Optional<LiveSession<P>> found = findLive(token);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      LiveSession<P> live = found.get();
      live.update(change);
      requireSameOwner(live);
      byte[] mine = rows.encode(live);
      if (!live.isChangedBy(mine)) {
        return Optional.of(live);
      }
      // Nothing is merged here: two requests that count to the same number have both counted.
      WriteResult result = write(live, mine);
      if (!(result instanceof WriteResult.Conflict)) {
        return result instanceof WriteResult.Written ? Optional.of(live) : Optional.empty();
      }
      requireAttemptsLeft(attempt, live, mine);
    }
  }

  @Override
  public <V> Optional<V> take(SessionToken token, Property<P, ? extends @Nullable V> property) {
    for (int attempt = 1; ; attempt++) {
      Optional<LiveSession<P>> found = findLive(token);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      LiveSession<P> live = found.get();
      Slices slices = Slices.of(rows.encode(live));
      if (slices.get(property.tag()).isEmpty()) {
        return Optional.empty();
      }
      Optional<V> value = Optional.ofNullable(property.get(live.payload()));
      byte[] rest = slices.without(property.tag()).join();
      live.update(payload -> rows.decode(live.row(), rest));
      requireSameOwner(live);
      WriteResult result = write(live, rest);
      if (!(result instanceof WriteResult.Conflict)) {
        return result instanceof WriteResult.Written ? value : Optional.empty();
      }
      requireAttemptsLeft(attempt, live, rest);
    }
  }

  private void requireAttemptsLeft(int attempt, LiveSession<P> live, byte[] mine) {
    if (attempt == UPDATE_ATTEMPTS) {
      throw new SessionConflictException(live.id(), ThreeWayMerge.changed(type, live.base(), mine));
    }
  }

  @Override
  public List<SessionView<P>> findBySubject(SubjectRef subject) {
    return revoker
        .rows(subject)
        .filter(row -> row.payloadType().equals(type.name()))
        .<SessionView<P>>map(row -> new StoredView<>(row, it -> rows.open(it).payload()))
        .toList();
  }

  @Override
  public boolean delete(SessionToken token) {
    return token.isWellFormed() && revoker.delete(token.id());
  }

  @Override
  public boolean delete(SubjectRef subject, SessionId id) {
    return revoker.delete(subject, id);
  }

  @Override
  public int deleteBySubject(SubjectRef subject) {
    return revoker.deleteBySubject(subject);
  }

  @Override
  public int deleteBySubject(SubjectRef subject, SessionId except) {
    return revoker.deleteBySubject(subject, except);
  }

  @Override
  public int deleteExpired() {
    int limit = core.sweeping().batch();
    int removed = 0;
    int batch;
    do {
      batch = core.deleteExpired(limit);
      removed += batch;
    } while (batch == limit);
    return removed;
  }

  private SessionToken mint(Owner owner) {
    SubjectRef subject = owner.subject();
    return subject == null
        ? core.tokens().mint()
        : core.tokens().mintFor(core.cipher().placement(subject));
  }

  private void requireSameOwner(LiveSession<P> live) {
    if (!Owner.of(type, live.payload()).equals(live.owner())) {
      throw new SubjectChangedException(live.id());
    }
  }

  private void requireRoom(WriteResult result) {
    if (result instanceof WriteResult.Full) {
      throw new TooManySessionsException(core.subjectSessions().most());
    }
  }

  private static void requireWritten(WriteResult result, SessionId id) {
    if (!(result instanceof WriteResult.Written)) {
      throw new SessionGoneException(id);
    }
  }

  private LiveSession<P> live(@Nullable Session<P> session) {
    if (session instanceof LiveSession<P> live) {
      return live;
    }
    throw new IllegalArgumentException(
        "This session was not made by create, find or cycle of these sessions; pass the one that was.");
  }
}
