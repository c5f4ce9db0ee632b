package dev.cloakroom.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.spi.Configuration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CallsTest {
  @TempDir Path directory;

  private String url;
  private HikariDataSource pool;
  private SessionFactory factory;
  private Calls calls;

  @BeforeEach
  void open() {
    url = Sample.url(directory.resolve("sessions.db"));
    Settings settings =
        Settings.of(
            new Configuration(
                Sample.keys(url + "?busy_timeout=0", JpaSessionStore.CONNECTION_TIMEOUT, "PT30S")));
    Sample.open(url).close();
    Address address = Address.of(settings.url());
    Database database = new SqliteDatabase();
    pool = Pool.open(address, database, settings);
    factory = Hibernate.start(pool);
    calls =
        new Calls(
            factory, database, address.shown(), settings.patience(), true, new ReentrantLock());
  }

  @AfterEach
  void close() {
    factory.close();
    pool.close();
  }

  @Test
  void writersTakeTurnsInTheOrderInWhichTheyCameAndReadersDoNotWait() throws Exception {
    List<Integer> order = new CopyOnWriteArrayList<>();
    CountDownLatch firstIsIn = new CountDownLatch(1);
    CountDownLatch firstMayGo = new CountDownLatch(1);
    List<Thread> writers = new ArrayList<>();
    writers.add(
        new Thread(
            () ->
                calls.write(
                    "test",
                    session -> {
                      firstIsIn.countDown();
                      awaitUnchecked(firstMayGo);
                      return order.add(0);
                    })));
    writers.get(0).start();
    firstIsIn.await();
    for (int i = 1; i <= 8; i++) {
      int place = i;
      Thread writer = new Thread(() -> calls.write("test", session -> order.add(place)));
      writers.add(writer);
      writer.start();
      while (writer.getState() != Thread.State.TIMED_WAITING) {
        Thread.onSpinWait();
      }
    }

    int done = calls.read("test", session -> order.size());
    assertThat(done).isZero();
    firstMayGo.countDown();
    for (Thread writer : writers) {
      writer.join();
    }

    assertThat(order).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void aStatementThatFoundTheDatabaseLockedIsSentAgain() throws SQLException {
    AtomicInteger attempts = new AtomicInteger();
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      calls.write(
          "test",
          session -> {
            if (attempts.incrementAndGet() == 3) {
              executeUnchecked(statement, "ROLLBACK");
            }
            return session
                .createNativeMutationQuery(
                    "INSERT INTO cloakroom_value VALUES ('n', zeroblob(32), 1, x'01')")
                .executeUpdate();
          });
    }
    assertThat(attempts).hasValue(3);
    String selecting = "SELECT count(*) FROM cloakroom_value";
    long rows = calls.read("test", selecting, statement -> statement.executeQuery().getLong(1));
    assertThat(rows).isOne();
  }

  @Test
  void aTransactionThatFoundTheDatabaseLockedIsBegunAgain() throws SQLException {
    AtomicInteger attempts = new AtomicInteger();
    String adding = "INSERT INTO cloakroom_value VALUES ('n', randomblob(32), 1, x'01')";
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      calls.transact(
          "test",
          null,
          transaction -> {
            if (attempts.incrementAndGet() == 3) {
              executeUnchecked(statement, "ROLLBACK");
            }
            int first = transaction.run(adding, PreparedStatement::executeUpdate);
            if (attempts.get() == 3) {
              attempts.incrementAndGet();
              throw new SQLException("busy, after it has written", "", SqliteCode.BUSY);
            }
            return first + transaction.run(adding, PreparedStatement::executeUpdate);
          });
    }
    assertThat(attempts).hasValue(5);
    String selecting = "SELECT count(*) FROM cloakroom_value";
    long rows = calls.read("test", selecting, statement -> statement.executeQuery().getLong(1));
    assertThat(rows).isEqualTo(2);
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void executeUnchecked(Statement statement, String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
