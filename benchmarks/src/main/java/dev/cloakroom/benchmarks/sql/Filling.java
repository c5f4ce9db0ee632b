package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.sessions.Creation;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.jpa.SameAsStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Puts the sessions of the workload into an empty database. */
final class Filling {
  private final Target target;

  private Filling(Target target) {
    this.target = target;
  }

  /**
   * Adds sessions of each subject, and writes down their names.
   *
   * @throws IllegalStateException if there are sessions in it already, which may be somebody's
   */
  static void forAll(Target target, int sessions)
      throws SQLException, IOException, InterruptedException {
    forCloakroom(target, sessions);
    try (Connection connection = target.connect()) {
      JdbcKeeper.copyTable(connection);
    }
    target.addNames(SqlSubject.JDBC, target.names(SqlSubject.CLOAKROOM));
    forSpring(target, sessions);
    forJetty(target, sessions);
  }

  /** Adds sessions of Spring Session's alone. */
  static void forSpring(Target target, int sessions)
      throws SQLException, IOException, InterruptedException {
    try (Connection connection = target.connect()) {
      SpringJdbc.createTables(connection);
    }
    new Filling(target).create(SqlSubject.SPRING, 0, sessions);
  }

  /** Adds sessions of Cloakroom's alone, in the order of their numbers or nearly so. */
  static void forCloakroom(Target target, int sessions)
      throws SQLException, IOException, InterruptedException {
    requireNoSessions(target);
    target.write();
    TinkSessionCipher.generate(target.keyset());
    JpaSessionStore.open(target.creating()).close();
    new Filling(target).create(SqlSubject.CLOAKROOM, 0, sessions);
  }

  /** Adds sessions of Jetty's alone. */
  static void forJetty(Target target, int sessions)
      throws SQLException, IOException, InterruptedException {
    new Filling(target).create(SqlSubject.JETTY, 0, sessions);
  }

  /** Adds those of the numbers from one to another, without it. */
  static void addForCloakroom(Target target, int from, int to)
      throws SQLException, IOException, InterruptedException {
    new Filling(target).create(SqlSubject.CLOAKROOM, from, to);
  }

  private static void requireNoSessions(Target target) throws SQLException {
    try (Connection connection = target.connect();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(
                    connection.getCatalog(), connection.getSchema(), SameAsStore.TABLE, null)) {
      if (tables.next()) {
        throw new IllegalStateException(
            "There is a table "
                + SameAsStore.TABLE
                + " in the database already; give the benchmarks an empty one of their own.");
      }
    }
  }

  private void create(SqlSubject subject, int from, int to)
      throws SQLException, IOException, InterruptedException {
    try (Keeper keeper = subject.open(target.withoutSync(), List.of())) {
      target.addNames(subject, Creation.create(keeper, from, to, Workload::payload));
    }
  }
}
