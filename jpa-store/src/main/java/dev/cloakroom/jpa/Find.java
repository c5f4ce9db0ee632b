package dev.cloakroom.jpa;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the session of an id, if it is alive. */
final class Find extends Waiting<Optional<StoredSession>> {
  private final SessionId id;
  private final long now;

  Find(SessionId id, long now) {
    this.id = id;
    this.now = now;
  }

  SessionId id() {
    return id;
  }

  long now() {
    return now;
  }

  @Override
  int size() {
    return SessionId.BYTES;
  }

  @Override
  @Nullable Object apart() {
    return null;
  }
}
