package dev.cloakroom.jpa;

import static java.util.stream.Collectors.joining;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SubjectKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Deletes sessions of which it is not known before which they are, and tells it: by one statement
 * or, where a deletion does not return what it deletes (MySQL), by a transaction. Thread-safe.
 */
final class Deletions {
  /** How many rows one statement deletes by their keys. */
  private static final int AT_ONCE = 1_000;

  private final String namespace;
  private final Calls calls;
  private final Database database;

  Deletions(String namespace, Calls calls, Database database) {
    this.namespace = namespace;
    this.calls = calls;
    this.database = database;
  }

  /** A part of a statement sets its parameters, of which the first one has this number. */
  private interface Setting {
    void on(PreparedStatement statement) throws SQLException;
  }

  /** Where a session that is being cycled to another of the keys could be missed, looks twice. */
  List<SessionId> bySubject(List<SubjectKey> keys, @Nullable SessionId except) {
    List<SessionId> deleted = new ArrayList<>(onceBySubject(keys, except));
    if (keys.size() > 1 && database.passesOverRowsThatMove()) {
      deleted.addAll(onceBySubject(keys, except));
    }
    return deleted;
  }

  private List<SessionId> onceBySubject(List<SubjectKey> keys, @Nullable SessionId except) {
    String condition =
        "namespace = ? AND subject_key IN "
            + marks(keys.size())
            + (except == null ? "" : " AND id <> ?");
    return delete(
        "delete the sessions of a subject",
        "DELETE FROM cloakroom_session WHERE " + condition + " RETURNING id",
        "SELECT row_id, id FROM cloakroom_session WHERE " + condition + " FOR UPDATE",
        statement -> {
          statement.setString(1, namespace);
          for (int i = 0; i < keys.size(); i++) {
            statement.setBytes(2 + i, keys.get(i).bytes());
          }
          if (except != null) {
            statement.setBytes(2 + keys.size(), except.bytes());
          }
        });
  }

  List<SessionId> expired(long before, int limit) {
    return delete(
        "delete expired sessions",
        database.deleteExpired("cloakroom_session", "row_id") + " RETURNING id",
        """
        SELECT row_id, id FROM cloakroom_session WHERE namespace = ? AND expires_at < ?
        ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED
        """,
        statement -> {
          statement.setString(1, namespace);
          statement.setLong(2, before);
          statement.setInt(3, limit);
        });
  }

  private List<SessionId> delete(
      String verb, String deletion, String selection, Setting parameters) {
    return database.returnsWhatItDeletes()
        ? calls.write(
            verb,
            deletion,
            statement -> {
              parameters.on(statement);
              return ids(statement);
            })
        : calls.transact(verb, null, transaction -> chosen(transaction, selection, parameters));
  }

  /** By {@code execute}, for the driver of MySQL takes a deletion for no query. */
  private static List<SessionId> ids(PreparedStatement statement) throws SQLException {
    List<SessionId> ids = new ArrayList<>();
    if (statement.execute()) {
      try (ResultSet rows = statement.getResultSet()) {
        while (rows.next()) {
          ids.add(SessionId.of(rows.getBytes(1)));
        }
      }
    }
    return ids;
  }

  private static List<SessionId> chosen(
      Transaction transaction, String selection, Setting parameters) throws SQLException {
    List<Long> rowIds = new ArrayList<>();
    List<SessionId> ids =
        transaction.run(
            selection,
            statement -> {
              parameters.on(statement);
              List<SessionId> found = new ArrayList<>();
              try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                  rowIds.add(rows.getLong(1));
                  found.add(SessionId.of(rows.getBytes(2)));
                }
              }
              return found;
            });
    for (int from = 0; from < rowIds.size(); from += AT_ONCE) {
      List<Long> some = rowIds.subList(from, Math.min(from + AT_ONCE, rowIds.size()));
      transaction.run(
          "DELETE FROM cloakroom_session WHERE row_id IN " + marks(some.size()),
          statement -> {
            for (int i = 0; i < some.size(); i++) {
              statement.setLong(1 + i, some.get(i));
            }
            return statement.executeUpdate();
          });
    }
    return ids;
  }

  private static String marks(int count) {
    return Stream.generate(() -> "?").limit(count).collect(joining(", ", "(", ")"));
  }
}
