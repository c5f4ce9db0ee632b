package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.it.servers.Backend;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the sessions of each subject take of a database, with their indexes. */
public final class SqlBytes {
  /** Pages that are in use. */
  private static final String SQLITE =
      "SELECT (c.page_count - f.freelist_count) * s.page_size"
          + " FROM pragma_page_count() c, pragma_freelist_count() f, pragma_page_size() s";

  private static final String POSTGRESQL =
      "SELECT COALESCE(SUM(pg_total_relation_size(c.oid)), 0) FROM pg_class c"
          + " WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace";

  private static final String INNODB =
      "SELECT COALESCE(SUM(data_length + index_length), 0) FROM information_schema.tables"
          + " WHERE table_schema = DATABASE()";

  private SqlBytes() {}

  /** Fills an empty database with them, one subject after the other. */
  public static Counts of(Backend database, Target target, int count)
      throws SQLException, IOException, InterruptedException {
    long none = used(database, target);
    Filling.forCloakroom(target, count);
    long ours = used(database, target);
    Filling.forSpring(target, count);
    long ofTwo = used(database, target);
    Filling.forJetty(target, count);
    long ofThree = used(database, target);
    return new Counts(
        "Bytes in " + database.title(),
        List.of(SqlSubject.CLOAKROOM.label(), SqlSubject.SPRING.label(), SqlSubject.JETTY.label()),
        List.of(
            new Counts.Line(
                "tables and indexes",
                List.of(
                    (ours - none) / count, (ofTwo - ours) / count, (ofThree - ofTwo) / count))));
  }

  private static long used(Backend database, Target target) throws SQLException {
    try (Connection connection = target.connect();
        Statement statement = connection.createStatement()) {
      if (database == Backend.MYSQL || database == Backend.MARIADB) {
        countAnew(connection, statement);
      }
      try (ResultSet size = statement.executeQuery(query(database))) {
        size.next();
        return size.getLong(1);
      }
    }
  }

  private static String query(Backend database) {
    return switch (database) {
      case SQLITE -> SQLITE;
      case POSTGRESQL -> POSTGRESQL;
      default -> INNODB;
    };
  }

  /** InnoDB tells what it counted last, and MySQL what it told last. */
  private static void countAnew(Connection connection, Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    for (String name : names) {
      statement.execute("ANALYZE TABLE " + name);
    }
    if (connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
      statement.execute("SET SESSION information_schema_stats_expiry = 0");
    }
  }
}
