package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.jpa.SameAsStore;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one database: each is given the name of the store's table while it is in use.
 *
 * <p>The sessions that are found were made by Cloakroom. The other rows are copies of them under
 * ids and subject keys of their own: as large, and in all indexes, but nobody has a token for them.
 */
final class ScaleTables {
  /** The sessions in the order in which they came, counted from 1. */
  private static final String NUMBERED = "numbered_session";

  /** How many rows one statement makes. */
  private static final int CHUNK = 50_000;

  private final Target target;
  private final ScaleDialect dialect;
  private final ScaleSizes sizes;
  private @Nullable String inUse;

  private ScaleTables(Target target, ScaleDialect dialect, ScaleSizes sizes) {
    this.target = target;
    this.dialect = dialect;
    this.sizes = sizes;
  }

  /** Makes and fills them, which takes minutes. */
  static ScaleTables fill(Backend database, Target target, ScaleSizes sizes)
      throws SQLException, IOException, InterruptedException {
    ScaleTables tables = new ScaleTables(target, ScaleDialect.of(database), sizes);
    Filling.forCloakroom(target, Workload.SESSIONS);
    tables.copy(ScaleSubject.SMALL);
    tables.copy(ScaleSubject.SWEPT);
    Filling.addForCloakroom(target, Workload.SESSIONS, sizes.named());
    tables.multiply();
    return tables;
  }

  /** Gives a subject its table, under the name that the store knows. */
  void use(ScaleSubject subject) throws SQLException {
    if (!subject.table().equals(inUse)) {
      if (inUse != null) {
        execute("ALTER TABLE " + SameAsStore.TABLE + " RENAME TO " + inUse);
      }
      execute("ALTER TABLE " + subject.table() + " RENAME TO " + SameAsStore.TABLE);
      inUse = subject.table();
    }
  }

  private void copy(ScaleSubject subject) throws SQLException {
    createTable(subject);
    execute("INSERT INTO " + subject.table() + " SELECT * FROM " + SameAsStore.TABLE);
  }

  private void multiply() throws SQLException {
    execute(
        "CREATE TABLE %s AS SELECT row_id, ROW_NUMBER() OVER (ORDER BY row_id) AS place FROM %s"
            .formatted(NUMBERED, SameAsStore.TABLE));
    createTable(ScaleSubject.LARGE);
    insertCopies(ScaleSubject.LARGE, 0, sizes.copies(), "s.expires_at");
    insertCopies(ScaleSubject.SWEPT, 1, sizes.expired() / sizes.named(), "o.place");
    execute("DROP TABLE " + NUMBERED);
    execute("DROP TABLE " + SameAsStore.TABLE);
    for (ScaleSubject subject : ScaleSubject.values()) {
      execute(dialect.settling(subject.table()));
    }
  }

  /**
   * Adds copies of each session side by side.
   *
   * @param first the number of the first copy; that of number 0 is the session itself
   */
  private void insertCopies(ScaleSubject subject, int first, int count, String expiresAt)
      throws SQLException {
    String numbers =
        IntStream.range(first, first + count)
            .mapToObj(number -> "SELECT " + number + " AS n")
            .collect(Collectors.joining(" UNION ALL "));
    int places = Math.max(1, CHUNK / count);
    for (int place = 1; place <= sizes.named(); place += places) {
      execute(
          """
          INSERT INTO %s (row_id, id, subject_key, expires_at, namespace, payload_type, version,
            created_at, last_accessed_at, absolute_expires_at, idle_ms, data)
          SELECT o.place * 1000 + c.n, %s, %s, %s, s.namespace, s.payload_type, s.version,
            s.created_at, s.last_accessed_at, s.absolute_expires_at, s.idle_ms, s.data
          FROM %s o JOIN %s s ON s.row_id = o.row_id CROSS JOIN (%s) c
          WHERE o.place BETWEEN %d AND %d
          ORDER BY o.place, c.n
          """
              .formatted(
                  subject.table(),
                  ownUnlessCopy("s.id"),
                  ownUnlessCopy("s.subject_key"),
                  expiresAt,
                  NUMBERED,
                  SameAsStore.TABLE,
                  numbers,
                  place,
                  place + places - 1));
    }
  }

  private String ownUnlessCopy(String column) {
    return "CASE WHEN c.n = 0 THEN %s ELSE %s END".formatted(column, dialect.digest(column, "c.n"));
  }

  private void createTable(ScaleSubject subject) throws SQLException {
    try (Connection connection = target.connect()) {
      SameAsStore.createTable(connection, subject.table());
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = target.withoutSync().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
