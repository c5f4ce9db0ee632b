package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.payload.ShopSession;
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
import java.util.function.IntFunction;

/** Puts the sessions of the workload into a database, for each subject. */
final class Filling {
  private static final String SESSIONS = "cloakroom_session";

  private final Target target;
  private final int sessions;

  private Filling(Target target, int sessions) {
    this.target = target;
    this.sessions = sessions;
  }

  /**
   * Fills an empty database.
   *
   * @param sessions how many
   * @throws IllegalStateException if there are sessions in it already, which may be somebody's
   */
  static void fill(Target target, int sessions)
      throws SQLException, IOException, InterruptedException {
    Filling filling = new Filling(target, sessions);
    requireNoSessions(target);
    target.write();
    filling.cloakroom();
    try (var pool = SameAsStore.pool(target.configuration());
        Connection connection = pool.getConnection()) {
      JdbcKeeper.copyTable(connection);
      target.writeNames(SqlSubject.JDBC.name(), target.names(SqlSubject.CLOAKROOM.name()));
      SpringKeeper.createTables(connection);
    }
    filling.through(SqlSubject.SPRING, Workload::payload);
  }

  private static void requireNoSessions(Target target) throws SQLException {
    try (var pool = SameAsStore.pool(target.configuration());
        Connection connection = pool.getConnection();
        ResultSet tables =
            connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), SESSIONS, null)) {
      if (tables.next()) {
        throw new IllegalStateException(
            "There is a table "
                + SESSIONS
                + " in the database already; give the benchmarks one of their own, an empty one.");
      }
    }
  }

  private void cloakroom() throws SQLException, IOException, InterruptedException {
    TinkSessionCipher.generate(target.keyset());
    through(SqlSubject.CLOAKROOM, Workload::payload);
  }

  /** Has a subject create all sessions, as many at once as it has connections. */
  private void through(SqlSubject subject, IntFunction<ShopSession> payloads)
      throws SQLException, IOException, InterruptedException {
    Target quick = target.withoutSync();
    ExecutorService threads = Executors.newFixedThreadPool(Target.POOL_SIZE);
    try (Keeper keeper = subject.open(quick, List.of())) {
      List<Future<String>> created = new ArrayList<>();
      for (int number = 0; number < sessions; number++) {
        ShopSession payload = payloads.apply(number);
        created.add(threads.submit(() -> keeper.create(payload).name()));
      }
      List<String> names = new ArrayList<>();
      for (Future<String> each : created) {
        names.add(each.get());
      }
      target.writeNames(subject.name(), names);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the database was not filled", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
