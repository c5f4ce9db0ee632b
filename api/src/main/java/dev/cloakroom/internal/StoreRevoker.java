package dev.cloakroom.internal;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionRevoker;
import dev.cloakroom.SessionSummary;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Lists and deletes rows by subject, without ever opening one. */
final class StoreRevoker implements SessionRevoker {
  private final Core core;

  StoreRevoker(Core core) {
    this.core = core;
  }

  /** The live rows of a subject, newest first. */
  Stream<StoredSession> rows(SubjectRef subject) {
    long now = core.now();
    return core.store().findBySubject(keys(subject), now).stream()
        .filter(row -> core.isUsable(row, now) && now < row.absoluteExpiresAt())
        .sorted(StoredSession.NEWEST_FIRST);
  }

  @Override
  public List<SessionSummary> findBySubject(SubjectRef subject) {
    return rows(subject).<SessionSummary>map(StoredSummary::new).toList();
  }

  @Override
  public boolean delete(SessionId id) {
    return core.deleted(id, core.store().delete(id));
  }

  boolean delete(SubjectRef subject, SessionId id) {
    return core.deleted(id, core.store().delete(id, keys(subject)));
  }

  @Override
  public int deleteBySubject(SubjectRef subject) {
    return core.deleted(core.store().deleteBySubject(keys(subject)));
  }

  @Override
  public int deleteBySubject(SubjectRef subject, SessionId except) {
    return core.deleted(
        core.store().deleteBySubject(keys(subject), Objects.requireNonNull(except, "except")));
  }

  private List<SubjectKey> keys(SubjectRef subject) {
    return core.cipher().subjectKeys(core.store().namespace(), subject);
  }
}
