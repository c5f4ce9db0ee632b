package dev.cloakroom.benchmarks.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.SpringAttributes;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.jpa.SameAsStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Session JDBC as {@code @EnableJdbcHttpSession} sets it up: its own tables, each property
 * of the payload an attribute, Java serialization, and a transaction for each call.
 */
final class SpringKeeper<S extends Session> implements Keeper {
  private final HikariDataSource connections;
  private final FindByIndexNameSessionRepository<S> repository;
  private final List<String> ids;
  private final List<SubjectRef> subjects;

  private SpringKeeper(
      HikariDataSource connections,
      FindByIndexNameSessionRepository<S> repository,
      List<String> ids) {
    this.connections = connections;
    this.repository = repository;
    this.ids = ids;
    this.subjects = Workload.subjectsOf(ids.size());
  }

  /**
   * Opens it.
   *
   * @param ids of the sessions, by number
   */
  static Keeper open(Target target, List<String> ids) throws SQLException {
    HikariDataSource connections = SameAsStore.pool(target.configuration());
    TransactionTemplate transactions =
        new TransactionTemplate(new DataSourceTransactionManager(connections));
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    JdbcIndexedSessionRepository repository =
        new JdbcIndexedSessionRepository(new JdbcTemplate(connections), transactions);
    repository.setDefaultMaxInactiveInterval(Workload.IDLE_TIMEOUT);
    return new SpringKeeper<>(connections, repository, ids);
  }

  /** Makes the tables, by the script that comes with it. */
  static void createTables(Connection connection) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    String script = product.equals("mariadb") ? "mysql" : product;
    ScriptUtils.executeSqlScript(
        connection,
        new ClassPathResource("org/springframework/session/jdbc/schema-" + script + ".sql"));
  }

  @Override
  public Object find(int number) {
    return SpringAttributes.read(session(number));
  }

  @Override
  public Held hold(int number) {
    return new HeldSession(session(number));
  }

  private S session(int number) {
    S session = repository.findById(ids.get(number));
    if (session == null) {
      throw new IllegalStateException("there is no session " + number);
    }
    return session;
  }

  @Override
  public Held create(ShopSession payload) {
    S session = repository.createSession();
    SpringAttributes.write(payload, session);
    repository.save(session);
    return new HeldSession(session);
  }

  @Override
  public int findBySubject(int number) {
    return repository.findByPrincipalName(subjects.get(number).subject()).size();
  }

  @Override
  public void close() {
    connections.close();
  }

  private final class HeldSession implements Held {
    private final S session;

    HeldSession(S session) {
      this.session = session;
    }

    @Override
    public String name() {
      return session.getId();
    }

    /** As the filter does, the time of the request is written too. */
    @Override
    public void save() {
      session.setLastAccessedTime(Instant.now());
      SpringAttributes.changeCart(session);
      repository.save(session);
    }

    @Override
    public void touch() {
      session.setLastAccessedTime(Instant.now());
      repository.save(session);
    }

    @Override
    public void cycle() {
      session.changeSessionId();
      repository.save(session);
    }

    @Override
    public void delete() {
      repository.deleteById(session.getId());
    }
  }
}
