package dev.cloakroom.benchmarks.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.SpringKeeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.jpa.SameAsStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Session JDBC as {@code @EnableJdbcHttpSession} sets it up: its own tables, Java
 * serialization, and a transaction for each call.
 */
public final class SpringJdbc {
  private SpringJdbc() {}

  /**
   * Opens it.
   *
   * @param ids of the sessions, by number
   */
  static Keeper open(Target target, List<String> ids) throws SQLException {
    HikariDataSource connections = SameAsStore.pool(target.configuration());
    return new SpringKeeper<>(repository(connections), ids, connections::close);
  }

  /** A repository over connections. */
  public static JdbcIndexedSessionRepository repository(DataSource connections) {
    TransactionTemplate transactions =
        new TransactionTemplate(new DataSourceTransactionManager(connections));
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    JdbcIndexedSessionRepository repository =
        new JdbcIndexedSessionRepository(new JdbcTemplate(connections), transactions);
    repository.setDefaultMaxInactiveInterval(Workload.IDLE_TIMEOUT);
    return repository;
  }

  /** Makes the tables, by the script that comes with it. */
  public static void createTables(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    String script = product.equals("mariadb") ? "mysql" : product;
    ScriptUtils.executeSqlScript(
        connection,
        new ClassPathResource("org/springframework/session/jdbc/schema-" + script + ".sql"));
  }
}
