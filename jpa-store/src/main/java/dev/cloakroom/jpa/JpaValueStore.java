package dev.cloakroom.jpa;

import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code cloakroom_value}, by native statements: one for each verb, and atomic by that.
 * Thread-safe.
 */
final class JpaValueStore implements ValueStore {
  private static final String GET =
      """
      SELECT expires_at, data FROM cloakroom_value
      WHERE namespace = :namespace AND key_digest = :key AND expires_at > :now
      """;
  private static final String REMOVE =
      """
      DELETE FROM cloakroom_value
      WHERE namespace = :namespace AND key_digest = :key AND expires_at > :now
      """;

  private static final String TAKE =
      """
      DELETE FROM cloakroom_value
      WHERE namespace = :namespace AND key_digest = :key AND expires_at > :now
      RETURNING expires_at, data
      """;
  private static final String REMOVE_THIS =
      """
      DELETE FROM cloakroom_value
      WHERE namespace = :namespace AND key_digest = :key AND expires_at = :expiresAt
        AND data = :data
      """;

  private static final String REPLACE =
      """
      UPDATE cloakroom_value SET data = :replacement
      WHERE namespace = :namespace AND key_digest = :key AND data IN (:data, :replacement)
      """;
  private static final String SCAN =
      """
      SELECT key_digest, expires_at, data FROM cloakroom_value
      WHERE namespace = :namespace AND key_digest > :after
      ORDER BY key_digest
      """;

  private static final byte[] BEFORE_ALL = new byte[0];

  private final Calls calls;
  private final Database database;
  private final String namespace;

  JpaValueStore(Calls calls, Database database, String namespace) {
    this.calls = calls;
    this.database = database;
    this.namespace = namespace;
  }

  @Override
  public Optional<StoredValue> get(byte[] key, long now) {
    return calls.read(
        "get a value", session -> only(session.createNativeQuery(GET, Object[].class), key, now));
  }

  @Override
  public void put(byte[] key, StoredValue value) {
    calls.write(
        "put a value",
        database.putValue(),
        statement -> {
          statement.setString(1, namespace);
          statement.setBytes(2, key);
          statement.setLong(3, value.expiresAt());
          statement.setBytes(4, value.data());
          return statement.executeUpdate();
        });
  }

  @Override
  public boolean remove(byte[] key, long now) {
    return calls.write(
            "remove a value",
            session ->
                session
                    .createNativeMutationQuery(REMOVE)
                    .setParameter("namespace", namespace)
                    .setParameter("key", key)
                    .setParameter("now", now)
                    .executeUpdate())
        > 0;
  }

  /** {@inheritDoc} The row is read to its end, and with that the deletion committed. */
  @Override
  public Optional<StoredValue> take(byte[] key, long now) {
    return database.returnsWhatItDeletes()
        ? calls.write(
            "take a value",
            session -> only(session.createNativeQuery(TAKE, Object[].class), key, now))
        : readAndRemoved(key, now);
  }

  /** Who deletes what was read has taken it; no two values that were ever sealed are the same. */
  private Optional<StoredValue> readAndRemoved(byte[] key, long now) {
    while (true) {
      Optional<StoredValue> read = get(key, now);
      if (read.isEmpty() || removed(key, read.get())) {
        return read;
      }
    }
  }

  private boolean removed(byte[] key, StoredValue value) {
    return calls.write(
            "take a value",
            session ->
                session
                    .createNativeMutationQuery(REMOVE_THIS)
                    .setParameter("namespace", namespace)
                    .setParameter("key", key)
                    .setParameter("expiresAt", value.expiresAt())
                    .setParameter("data", value.data())
                    .executeUpdate())
        > 0;
  }

  @Override
  public boolean replace(byte[] key, StoredValue read, StoredValue replacement) {
    return calls.write(
            "replace a value",
            session ->
                session
                    .createNativeMutationQuery(REPLACE)
                    .setParameter("namespace", namespace)
                    .setParameter("key", key)
                    .setParameter("data", read.data())
                    .setParameter("replacement", replacement.data())
                    .executeUpdate())
        > 0;
  }

  @Override
  public List<Entry> scan(byte @Nullable [] after, int limit) {
    return calls.read(
        "scan the values",
        session ->
            session
                .createNativeQuery(SCAN, Object[].class)
                .addScalar("key_digest", byte[].class)
                .addScalar("expires_at", Long.class)
                .addScalar("data", byte[].class)
                .setParameter("namespace", namespace)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(
                    row ->
                        new Entry((byte[]) row[0], new StoredValue((long) row[1], (byte[]) row[2])))
                .toList());
  }

  int deleteExpired(long before, int limit) {
    return calls.write(
        "delete expired values",
        database.deleteExpired("cloakroom_value", "namespace, key_digest"),
        statement -> {
          statement.setString(1, namespace);
          statement.setLong(2, before);
          statement.setInt(3, limit);
          return statement.executeUpdate();
        });
  }

  private Optional<StoredValue> only(NativeQuery<Object[]> query, byte[] key, long now) {
    List<Object[]> rows =
        query
            .addScalar("expires_at", Long.class)
            .addScalar("data", byte[].class)
            .setParameter("namespace", namespace)
            .setParameter("key", key)
            .setParameter("now", now)
            .getResultList();
    return rows.stream().findFirst().map(row -> new StoredValue((long) row[0], (byte[]) row[1]));
  }
}
