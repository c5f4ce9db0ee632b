package dev.cloakroom.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptStatementsTest {
  private static final String SQL = "SELECT 1";

  private final KeptStatements kept = new KeptStatements();
  private HikariDataSource pool;

  @BeforeEach
  void open() {
    pool = new HikariDataSource();
    pool.setJdbcUrl("jdbc:sqlite::memory:");
    pool.setMaximumPoolSize(2);
  }

  @AfterEach
  void close() {
    pool.close();
  }

  private PreparedStatement statementOn(Connection connection) throws SQLException {
    return kept.run(connection, SQL, statement -> statement);
  }

  @Test
  void aStatementOutlivesItsConnectionsStayOutsideOfThePool() throws SQLException {
    PreparedStatement first;
    try (Connection connection = pool.getConnection()) {
      first = statementOn(connection);
    }
    try (Connection connection = pool.getConnection()) {
      assertThat(statementOn(connection)).isSameAs(first);
      assertThat(first.isClosed()).isFalse();
    }
  }

  @Test
  void eachConnectionHasStatementsOfItsOwn() throws SQLException {
    try (Connection one = pool.getConnection();
        Connection other = pool.getConnection()) {
      assertThat(statementOn(one)).isNotSameAs(statementOn(other));
    }
  }

  @Test
  void aStatementThatFailedIsClosedAndPreparedAnew() throws SQLException {
    List<PreparedStatement> used = new ArrayList<>();
    try (Connection connection = pool.getConnection()) {
      assertThatThrownBy(
              () ->
                  kept.run(
                      connection,
                      SQL,
                      statement -> {
                        used.add(statement);
                        throw new SQLException("as if the database had refused it");
                      }))
          .isInstanceOf(SQLException.class);
      assertThat(used).singleElement().matches(this::isClosed);
      assertThat(statementOn(connection)).isNotSameAs(used.get(0)).matches(it -> !isClosed(it));
    }
  }

  @Test
  void connectionsThatAreClosedAreForgotten() throws SQLException {
    for (int i = 0; i < 100; i++) {
      try (Connection connection = pool.getConnection()) {
        statementOn(connection);
        pool.evictConnection(connection);
      }
    }
    try (Connection connection = pool.getConnection()) {
      statementOn(connection);
      assertThat(kept.size()).isEqualTo(1);
    }
  }

  private boolean isClosed(PreparedStatement statement) {
    try {
      return statement.isClosed();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
