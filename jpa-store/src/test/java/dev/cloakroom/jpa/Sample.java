package dev.cloakroom.jpa;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Stores and sessions for tests. */
final class Sample {
  static final long NOW = 1_800_000_000_000L;
  static final long IDLE = 1_800_000L;
  static final long EXPIRY = NOW + IDLE;
  static final long END = NOW + 24 * IDLE;
  static final String NAMESPACE = "test";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Sample() {}

  static Map<String, String> keys(String url, String... more) {
    Map<String, String> keys = new HashMap<>();
    keys.put(Configuration.URL, url);
    keys.put(Configuration.NAMESPACE, NAMESPACE);
    keys.put(Configuration.SCHEMA, "create");
    for (int i = 0; i < more.length; i += 2) {
      keys.put(more[i], more[i + 1]);
    }
    return keys;
  }

  static String url(Path file) {
    return "jdbc:sqlite:" + file;
  }

  /** A store on a file, which is made if it is not there. */
  static JpaSessionStore store(Path file, String... more) {
    return open(url(file), more);
  }

  static JpaSessionStore open(String url, String... more) {
    return JpaSessionStore.open(new Configuration(keys(url, more)));
  }

  static JpaSessionStore store(Path file, UnaryOperator<DataSource> between, String... more) {
    return Opening.open(
        Settings.of(new Configuration(keys(url(file), more))), between, RowKeys::next);
  }

  static JpaSessionStore storeWithRowKeys(Path file, LongUnaryOperator rowKeys) {
    return Opening.open(
        Settings.of(new Configuration(keys(url(file)))), connections -> connections, rowKeys);
  }

  static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  static SubjectKey subject() {
    return SubjectKey.of(bytes(SubjectKey.BYTES));
  }

  static StoredSession guest() {
    return session(null);
  }

  static StoredSession session(SubjectKey subject) {
    return session(subject, bytes(420));
  }

  static StoredSession session(SubjectKey subject, byte[] data) {
    return new StoredSession(
        SessionId.of(bytes(SessionId.BYTES)),
        "shop",
        subject,
        1,
        NOW,
        NOW,
        EXPIRY,
        END,
        IDLE,
        data);
  }

  /** The next write of a session, under the same id. */
  static StoredSession next(StoredSession session) {
    return next(session, session.id());
  }

  /** The next write of a session, under this id. */
  static StoredSession next(StoredSession session, SessionId id) {
    return new StoredSession(
        id,
        session.payloadType(),
        session.subjectKey(),
        session.version() + 1,
        session.createdAt(),
        session.lastAccessedAt(),
        session.expiresAt(),
        session.absoluteExpiresAt(),
        session.idleMillis(),
        bytes(420));
  }

  static SessionId id() {
    return SessionId.of(bytes(SessionId.BYTES));
  }
}
