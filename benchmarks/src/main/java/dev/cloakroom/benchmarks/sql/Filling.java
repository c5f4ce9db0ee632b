package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.jpa.SameAsStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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

  /** As many at once as there are connections. */
  private void create(SqlSubject subject, int from, int to)
      throws SQLException, IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(Databases.FILLING_THREADS);
    try (Keeper keeper = subject.open(target.withoutSync(), List.of())) {
      List<Future<String>> created = new ArrayList<>();
      for (int each = from; each < to; each++) {
        int number = each;
        created.add(threads.submit(() -> keeper.create(Workload.payload(number)).name()));
      }
      List<String> names = new ArrayList<>();
      for (Future<String> name : created) {
        names.add(name.get());
      }
      target.addNames(subject, names);
    } catch (ExecutionException e) {
      throw new IllegalStateException("The database was not filled.", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
