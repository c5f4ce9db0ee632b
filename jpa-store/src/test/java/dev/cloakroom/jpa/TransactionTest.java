package dev.cloakroom.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All of a transaction is done or nothing, and the connection is afterwards as it was before. */
class TransactionTest {
  @TempDir Path directory;

  private String url;
  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    url = Sample.url(directory.resolve("t.db"));
    connection = DriverManager.getConnection(url);
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (n INTEGER)");
    }
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private static Transaction.Work<Integer> adding(int... numbers) {
    return transaction -> {
      for (int number : numbers) {
        transaction.run("INSERT INTO t VALUES (" + number + ")", PreparedStatement::executeUpdate);
      }
      return numbers.length;
    };
  }

  private static Transaction.Work<Integer> addingAndFailing() {
    return transaction -> {
      adding(1, 2).in(transaction);
      throw new IllegalStateException("in the middle");
    };
  }

  private int run(Connection on, Transaction.Work<Integer> work) throws SQLException {
    return Transaction.run(on, Statements.preparedForEachCall(), new SqliteDatabase(), work);
  }

  /** As another connection sees it. */
  private List<Integer> present() throws SQLException {
    List<Integer> numbers = new ArrayList<>();
    try (Connection other = DriverManager.getConnection(url);
        Statement statement = other.createStatement();
        ResultSet rows = statement.executeQuery("SELECT n FROM t ORDER BY n")) {
      while (rows.next()) {
        numbers.add(rows.getInt(1));
      }
    }
    return numbers;
  }

  @Test
  void whatIsDoneIsCommitted() throws SQLException {
    assertThat(run(connection, adding(1, 2))).isEqualTo(2);

    assertThat(present()).containsExactly(1, 2);
    assertThat(connection.getAutoCommit()).isTrue();
  }

  @Test
  void afterAnExceptionNothingIsThere() throws SQLException {
    assertThatThrownBy(() -> run(connection, addingAndFailing())).hasMessage("in the middle");

    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(present()).isEmpty();
  }

  @Test
  void aTransactionOfTheApplicationsIsNeitherEndedNorRolledBack() throws SQLException {
    connection.setAutoCommit(false);

    run(connection, adding(1));
    assertThatThrownBy(() -> run(connection, addingAndFailing())).hasMessage("in the middle");

    assertThat(connection.getAutoCommit()).isFalse();
    assertThat(present()).isEmpty();
    connection.commit();
    assertThat(present()).containsExactly(1, 1, 2);
  }

  @Test
  void whatATransactionBeginsWithIsSaidInOneOfItsOwnOnly() throws SQLException {
    Database framing = framing("INSERT INTO t VALUES (0)", "INSERT INTO t VALUES (9)");
    Transaction.run(connection, Statements.preparedForEachCall(), framing, adding(1));
    connection.setAutoCommit(false);
    Transaction.run(connection, Statements.preparedForEachCall(), framing, adding(2));
    connection.commit();

    assertThat(present()).containsExactly(0, 1, 2, 9);
  }

  @Test
  void afterAnExceptionTheConnectionIsPutBackAsItWas() {
    Database framing = framing("INSERT INTO t VALUES (0)", "INSERT INTO t VALUES (9)");

    assertThatThrownBy(
            () ->
                Transaction.run(
                    connection, Statements.preparedForEachCall(), framing, addingAndFailing()))
        .hasMessage("in the middle");

    assertThatCode(() -> assertThat(present()).containsExactly(9)).doesNotThrowAnyException();
  }

  /** A database whose transactions begin and end with a statement each. */
  private static Database framing(String first, String last) {
    return (Database)
        Proxy.newProxyInstance(
            Database.class.getClassLoader(),
            new Class<?>[] {Database.class},
            (proxy, method, arguments) ->
                List.of(method.getName().equals("beginTransaction") ? first : last));
  }

  @Test
  void whereRollingBackFailsNothingIsCommitted() throws SQLException {
    Connection broken = failingAt(Set.of("rollback"));

    assertThatThrownBy(() -> run(broken, addingAndFailing()))
        .hasMessage("in the middle")
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));

    assertThat(connection.getAutoCommit()).isFalse();
    assertThat(present()).isEmpty();
  }

  private Connection failingAt(Set<String> methods) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (methods.contains(method.getName())) {
                throw new SQLException("broken");
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
