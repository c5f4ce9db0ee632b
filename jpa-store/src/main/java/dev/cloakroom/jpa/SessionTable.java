package dev.cloakroom.jpa;

import static java.util.stream.Collectors.joining;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.query.MutationQuery;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code cloakroom_session} as one namespace sees it: each method is one statement in
 * autocommit. Thread-safe.
 *
 * <p>What a request waits for is SQL that every database takes, on Hibernate's connection: with HQL
 * it costs a fifth more, and ten times as much where it has as many parameters as there are keys,
 * for then it is translated anew by each call. What comes seldom is HQL.
 */
final class SessionTable {
  private static final String LOAD =
      """
      SELECT payload_type, subject_key, version, created_at, last_accessed_at, expires_at,
        absolute_expires_at, idle_ms, data
      FROM cloakroom_session WHERE id = ? AND namespace = ? AND expires_at > ?
      """;

  /** Ends with as many parameters as there are keys. */
  private static final String FIND_BY_SUBJECT =
      """
      SELECT payload_type, subject_key, version, created_at, last_accessed_at, expires_at,
        absolute_expires_at, idle_ms, data, id
      FROM cloakroom_session WHERE namespace = ? AND expires_at > ? AND subject_key IN\
      """;

  private static final String INSERT =
      """
      INSERT INTO cloakroom_session (id, payload_type, subject_key, version, created_at,
        last_accessed_at, expires_at, absolute_expires_at, idle_ms, data, row_id, namespace)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** GREATEST is MAX on SQLite. */
  private static final String LATER =
      """
      last_accessed_at = CASE WHEN last_accessed_at < ? THEN ? ELSE last_accessed_at END,
      expires_at = CASE WHEN expires_at < ? THEN ? ELSE expires_at END
      """;

  private static final String UPDATE =
      "UPDATE cloakroom_session SET version = ?, data = ?, "
          + LATER
          + "WHERE id = ? AND namespace = ? AND version = ? AND expires_at > ?";

  private static final String TOUCH =
      "UPDATE cloakroom_session SET " + LATER + "WHERE id = ? AND namespace = ? AND expires_at > ?";

  private static final String CYCLE =
      """
      UPDATE cloakroom_session SET id = ?, payload_type = ?, subject_key = ?, version = ?,
        created_at = ?, last_accessed_at = ?, expires_at = ?, absolute_expires_at = ?, idle_ms = ?,
        data = ?
      WHERE id = ? AND namespace = ? AND version = ? AND expires_at > ?
      """;

  private static final String DELETE =
      "DELETE FROM cloakroom_session WHERE id = ? AND namespace = ?";

  private static final String LOADING = "load a session";
  private static final String UPDATING = "update a session";

  private final String namespace;
  private final Calls calls;
  private final @Nullable Combining<Find, Optional<StoredSession>> finds;
  private final @Nullable Combining<Save, Integer> saves;

  /**
   * The table of a namespace.
   *
   * @param meeting how finds and saves that meet are sent together, if they are
   */
  SessionTable(String namespace, Calls calls, Meeting meeting) {
    this.namespace = namespace;
    this.calls = calls;
    this.finds =
        meeting.finds(
            namespace,
            calls,
            LOADING,
            (connection, statements, find) ->
                statements.run(connection, LOAD, loading(find.id(), find.now())));
    this.saves =
        meeting.saves(
            namespace,
            calls,
            UPDATING,
            (connection, statements, save) ->
                statements.run(connection, UPDATE, updating(save.changed(), save.now())));
  }

  /** The session of an id, if it is alive. */
  Optional<StoredSession> load(SessionId id, long now) {
    return finds != null
        ? finds.make(new Find(id, now))
        : calls.read(LOADING, LOAD, loading(id, now));
  }

  private Statements.Work<Optional<StoredSession>> loading(SessionId id, long now) {
    return statement -> {
      statement.setBytes(1, id.bytes());
      statement.setString(2, namespace);
      statement.setLong(3, now);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() ? Optional.of(sessionOf(id, rows)) : Optional.empty();
      }
    };
  }

  /** The session in a row of the columns of {@link #LOAD}. */
  static StoredSession sessionOf(SessionId id, ResultSet row) throws SQLException {
    String payloadType = row.getString(1);
    return new StoredSession(
        id,
        payloadType,
        SessionRow.subject(id, payloadType, row.getBytes(2)),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5),
        row.getLong(6),
        row.getLong(7),
        row.getLong(8),
        row.getBytes(9));
  }

  /**
   * Adds a row.
   *
   * @throws DuplicateKeyException if there is one with the same id or the same primary key
   */
  void insert(long rowId, StoredSession added) {
    calls.write("insert a session", INSERT, inserting(rowId, added));
  }

  void insert(Transaction transaction, long rowId, StoredSession added) throws SQLException {
    transaction.run(INSERT, inserting(rowId, added));
  }

  private Statements.Work<Integer> inserting(long rowId, StoredSession added) {
    return statement -> {
      int columns = setAll(statement, added);
      statement.setLong(columns + 1, rowId);
      statement.setString(columns + 2, namespace);
      return statement.executeUpdate();
    };
  }

  /** Writes a session onto the version before it; returns how many rows were. */
  int update(StoredSession changed, long now) {
    return saves != null
        ? saves.make(new Save(changed, now))
        : calls.write(UPDATING, UPDATE, updating(changed, now));
  }

  private Statements.Work<Integer> updating(StoredSession changed, long now) {
    return statement -> {
      statement.setLong(1, changed.version());
      statement.setBytes(2, changed.data());
      setLater(statement, 3, changed.lastAccessedAt(), changed.expiresAt());
      statement.setBytes(7, changed.id().bytes());
      statement.setString(8, namespace);
      statement.setLong(9, changed.version() - 1);
      statement.setLong(10, now);
      return statement.executeUpdate();
    };
  }

  /** Puts off an expiry; returns how many rows were there. */
  int touch(SessionId id, long lastAccessedAt, long expiresAt, long now) {
    return calls.write(
        "touch a session",
        TOUCH,
        statement -> {
          setLater(statement, 1, lastAccessedAt, expiresAt);
          statement.setBytes(5, id.bytes());
          statement.setString(6, namespace);
          statement.setLong(7, now);
          return statement.executeUpdate();
        });
  }

  /** Puts another session in the place of one of the version before it. */
  int cycle(SessionId old, StoredSession replacement, long now) {
    return calls.write("cycle a session", CYCLE, cycling(old, replacement, now));
  }

  int cycle(Transaction transaction, SessionId old, StoredSession replacement, long now)
      throws SQLException {
    return transaction.run(CYCLE, cycling(old, replacement, now));
  }

  private Statements.Work<Integer> cycling(SessionId old, StoredSession replacement, long now) {
    return statement -> {
      int columns = setAll(statement, replacement);
      statement.setBytes(columns + 1, old.bytes());
      statement.setString(columns + 2, namespace);
      statement.setLong(columns + 3, replacement.version() - 1);
      statement.setLong(columns + 4, now);
      return statement.executeUpdate();
    };
  }

  private static int setAll(PreparedStatement statement, StoredSession session)
      throws SQLException {
    SubjectKey subject = session.subjectKey();
    statement.setBytes(1, session.id().bytes());
    statement.setString(2, session.payloadType());
    statement.setBytes(3, subject == null ? null : subject.bytes());
    statement.setLong(4, session.version());
    statement.setLong(5, session.createdAt());
    statement.setLong(6, session.lastAccessedAt());
    statement.setLong(7, session.expiresAt());
    statement.setLong(8, session.absoluteExpiresAt());
    statement.setLong(9, session.idleMillis());
    statement.setBytes(10, session.data());
    return 10;
  }

  private static void setLater(
      PreparedStatement statement, int first, long lastAccessedAt, long expiresAt)
      throws SQLException {
    statement.setLong(first, lastAccessedAt);
    statement.setLong(first + 1, lastAccessedAt);
    statement.setLong(first + 2, expiresAt);
    statement.setLong(first + 3, expiresAt);
  }

  int delete(SessionId id) {
    return calls.write("delete a session", DELETE, deleting(id));
  }

  int delete(Transaction transaction, SessionId id) throws SQLException {
    return transaction.run(DELETE, deleting(id));
  }

  private Statements.Work<Integer> deleting(SessionId id) {
    return statement -> {
      statement.setBytes(1, id.bytes());
      statement.setString(2, namespace);
      return statement.executeUpdate();
    };
  }

  int delete(SessionId id, List<SubjectKey> owners) {
    return mutate(
        "delete a session of a subject",
        SessionRow.DELETE_OWNED,
        delete -> delete.setParameter("id", id.bytes()).setParameterList("keys", bytesOf(owners)));
  }

  /** The row of an id, whosever it is. */
  @Nullable SessionRow inAnyNamespace(SessionId id) {
    return calls.read(
        "look for a session",
        session ->
            session
                .createNamedSelectionQuery(SessionRow.IN_ANY_NAMESPACE, SessionRow.class)
                .setParameter("id", id.bytes())
                .getSingleResultOrNull());
  }

  /** The sessions of two ids, alive or not. */
  List<StoredSession> both(SessionId old, SessionId fresh) {
    return select(
        "look for a cycled session",
        SessionRow.OLD_AND_NEW,
        query -> query.setParameter("old", old.bytes()).setParameter("id", fresh.bytes()));
  }

  List<StoredSession> findBySubject(List<SubjectKey> keys, long now) {
    if (keys.isEmpty()) {
      return List.of();
    }
    return calls.read(
        "find the sessions of a subject",
        FIND_BY_SUBJECT + keys.stream().map(key -> "?").collect(joining(", ", " (", ")")),
        statement -> {
          statement.setString(1, namespace);
          statement.setLong(2, now);
          for (int i = 0; i < keys.size(); i++) {
            statement.setBytes(3 + i, keys.get(i).bytes());
          }
          List<StoredSession> sessions = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              sessions.add(sessionOf(SessionId.of(rows.getBytes(10)), rows));
            }
          }
          return sessions;
        });
  }

  /** The next sessions in the order of their ids. */
  List<StoredSession> scan(@Nullable SessionId after, int limit) {
    return select(
        "scan sessions",
        after == null ? SessionRow.FIRST : SessionRow.AFTER,
        query -> {
          query.setMaxResults(limit);
          if (after != null) {
            query.setParameter("after", after.bytes());
          }
        });
  }

  private List<StoredSession> select(
      String verb, String name, Consumer<SelectionQuery<SessionRow>> parameters) {
    return calls
        .read(
            verb,
            session -> {
              var query = session.createNamedSelectionQuery(name, SessionRow.class);
              query.setParameter("namespace", namespace);
              parameters.accept(query);
              return query.getResultList();
            })
        .stream()
        .map(SessionRow::toSession)
        .toList();
  }

  private int mutate(String verb, String query, Consumer<MutationQuery> parameters) {
    return calls.write(
        verb,
        session -> {
          var mutation = session.createNamedMutationQuery(query);
          mutation.setParameter("namespace", namespace);
          parameters.accept(mutation);
          return mutation.executeUpdate();
        });
  }

  private static List<byte[]> bytesOf(List<SubjectKey> keys) {
    return keys.stream().map(SubjectKey::bytes).toList();
  }
}
