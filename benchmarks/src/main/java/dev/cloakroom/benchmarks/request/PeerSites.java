package dev.cloakroom.benchmarks.request;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.benchmarks.sql.SpringJdbc;
import dev.cloakroom.benchmarks.sql.Target;
import dev.cloakroom.jpa.SameAsStore;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.SessionHandler;
import org.eclipse.jetty.session.DatabaseAdaptor;
import org.eclipse.jetty.session.DefaultSessionIdManager;
import org.eclipse.jetty.session.JDBCSessionDataStore;
import org.eclipse.jetty.session.NullSessionCache;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The pages with what others keep sessions by. */
final class PeerSites {
  private PeerSites() {}

  /** Spring Session JDBC, by its filter. */
  static Site spring(Target target) throws Exception {
    HikariDataSource connections = SameAsStore.pool(target.configuration());
    SessionRepositoryFilter<?> filter =
        new SessionRepositoryFilter<>(SpringJdbc.repository(connections));
    return JettySite.start(
        new AttributesServlet(),
        (server, pages) ->
            pages.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST)),
        connections::close);
  }

  /** Jetty's own, without a cache, as it has to be where a client meets one node or another. */
  static Site jetty(Target target) throws Exception {
    HikariDataSource connections = SameAsStore.pool(target.configuration());
    DatabaseAdaptor database = new DatabaseAdaptor();
    database.setDatasource(connections);
    JDBCSessionDataStore store = new JDBCSessionDataStore();
    store.setDatabaseAdaptor(database);
    return JettySite.start(
        new AttributesServlet(),
        (server, pages) -> {
          server.addBean(new DefaultSessionIdManager(server), true);
          SessionHandler sessions = new SessionHandler();
          NullSessionCache cache = new NullSessionCache(sessions);
          cache.setSessionDataStore(store);
          sessions.setSessionCache(cache);
          sessions.setMaxInactiveInterval((int) Workload.IDLE_TIMEOUT.toSeconds());
          pages.setSessionHandler(sessions);
        },
        connections::close);
  }

  /** None: what the server and the client take. */
  static Site withoutSessions() throws Exception {
    return JettySite.start(new NoSessionServlet(), (server, pages) -> {}, () -> {});
  }
}
