package dev.cloakroom.benchmarks.request;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.sql.JettyJdbc;
import dev.cloakroom.benchmarks.sql.SpringJdbc;
import dev.cloakroom.benchmarks.sql.Target;
import dev.cloakroom.jpa.SameAsStore;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
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

  /** Jetty's own. */
  static Site jetty(Target target) throws Exception {
    HikariDataSource connections = SameAsStore.pool(target.configuration());
    return JettySite.start(
        new AttributesServlet(),
        (server, pages) -> JettyJdbc.keepSessions(server, pages, connections),
        connections::close);
  }

  /** None: what the server and the client take. */
  static Site withoutSessions() throws Exception {
    return JettySite.start(new NoSessionServlet(), (server, pages) -> {}, () -> {});
  }
}
