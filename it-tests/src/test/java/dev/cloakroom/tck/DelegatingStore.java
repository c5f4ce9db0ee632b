package dev.cloakroom.tck;

import dev.cloakroom.SessionId;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.Swept;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.spi.WriteResult;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A store that does as the in-memory one, for subclasses to break in one point. */
class DelegatingStore implements SessionStore {
  final SessionStore sound;

  DelegatingStore(String namespace) {
    this(new InMemorySessionStore(namespace));
  }

  DelegatingStore(SessionStore sound) {
    this.sound = sound;
  }

  @Override
  public String namespace() {
    return sound.namespace();
  }

  @Override
  public Optional<StoredSession> load(SessionId id, long now) {
    return sound.load(id, now);
  }

  @Override
  public WriteResult insert(StoredSession session, @Nullable SubjectLimit limit, long now) {
    return sound.insert(session, limit, now);
  }

  @Override
  public WriteResult update(StoredSession session, long now) {
    return sound.update(session, now);
  }

  @Override
  public boolean touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
    return sound.touch(id, lastAccessedAt, expiresAt, now);
  }

  @Override
  public boolean delete(SessionId id) {
    return sound.delete(id);
  }

  @Override
  public boolean delete(SessionId id, List<SubjectKey> owners) {
    return sound.delete(id, owners);
  }

  @Override
  public WriteResult cycle(
      SessionId old, StoredSession replacement, @Nullable SubjectLimit limit, long now) {
    return sound.cycle(old, replacement, limit, now);
  }

  @Override
  public List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
    return sound.findBySubject(keys, now);
  }

  @Override
  public List<SessionId> deleteBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
    return sound.deleteBySubject(keys, except);
  }

  @Override
  public Swept deleteExpired(long before, int limit) {
    return sound.deleteExpired(before, limit);
  }

  @Override
  public boolean expiresByItself() {
    return sound.expiresByItself();
  }

  @Override
  public List<StoredSession> scan(SessionId after, int limit) {
    return sound.scan(after, limit);
  }

  @Override
  public ValueStore values() {
    return sound.values();
  }

  @Override
  public void close() {
    sound.close();
  }
}
