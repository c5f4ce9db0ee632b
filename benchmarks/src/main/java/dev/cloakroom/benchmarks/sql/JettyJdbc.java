package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.sessions.Workload;
import javax.sql.DataSource;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.SessionHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.session.DatabaseAdaptor;
import org.eclipse.jetty.session.DefaultSessionIdManager;
import org.eclipse.jetty.session.JDBCSessionDataStore;
import org.eclipse.jetty.session.NullSessionCache;

/**
 * Jetty's JDBC session store, without a cache, as it has to be where a client meets one node or
 * another. It makes its table when the server starts.
 */
public final class JettyJdbc {
  private JettyJdbc() {}

  /** Lets it keep the sessions of pages; returns it. */
  public static JDBCSessionDataStore keepSessions(
      Server server, ServletContextHandler pages, DataSource connections) {
    DatabaseAdaptor database = new DatabaseAdaptor();
    database.setDatasource(connections);
    JDBCSessionDataStore store = new JDBCSessionDataStore();
    store.setDatabaseAdaptor(database);
    server.addBean(new DefaultSessionIdManager(server), true);
    SessionHandler sessions = new SessionHandler();
    NullSessionCache cache = new NullSessionCache(sessions);
    cache.setSessionDataStore(store);
    sessions.setSessionCache(cache);
    sessions.setMaxInactiveInterval((int) Workload.IDLE_TIMEOUT.toSeconds());
    pages.setSessionHandler(sessions);
    return store;
  }
}
