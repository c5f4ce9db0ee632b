package dev.cloakroom.benchmarks.sql;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Attributes;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.jpa.SameAsStore;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.session.JDBCSessionDataStore;
import org.eclipse.jetty.session.SessionData;

/** Jetty's JDBC session store in a server that listens nowhere, called as its handler calls it. */
final class JettyKeeper implements Keeper {
  private final HikariDataSource connections;
  private final Server server = new Server();
  private final JDBCSessionDataStore store;
  private final List<String> ids;

  /**
   * Opens it.
   *
   * @param ids of the sessions, by number
   */
  JettyKeeper(Target target, List<String> ids) throws SQLException {
    this.connections = SameAsStore.pool(target.configuration());
    this.ids = ids;
    ServletContextHandler pages = new ServletContextHandler("/");
    this.store = JettyJdbc.keepSessions(server, pages, connections);
    server.setHandler(pages);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private SessionData load(int number) {
    try {
      return store.load(ids.get(number));
    } catch (Exception e) {
      throw new IllegalStateException("session " + number, e);
    }
  }

  @Override
  public Object find(int number) {
    return Attributes.read(load(number)::getAttribute);
  }

  @Override
  public Held hold(int number) {
    return new HeldSession(load(number));
  }

  @Override
  public Held create(ShopSession payload) {
    long now = System.currentTimeMillis();
    SessionData data =
        store.newSessionData(
            UUID.randomUUID().toString(), now, now, now, Workload.IDLE_TIMEOUT.toMillis());
    Attributes.write(payload, data::setAttribute);
    HeldSession session = new HeldSession(data);
    session.touch();
    return session;
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      connections.close();
    }
  }

  private final class HeldSession implements Held {
    private final SessionData data;

    HeldSession(SessionData data) {
      this.data = data;
    }

    @Override
    public String name() {
      return data.getId();
    }

    @Override
    public void save() {
      Attributes.write(Workload.changed(Attributes.cart(data::getAttribute)), data::setAttribute);
      touch();
    }

    /** As at the end of a request, the whole session is written. */
    @Override
    public void touch() {
      long now = System.currentTimeMillis();
      data.setLastAccessed(data.getAccessed());
      data.setAccessed(now);
      data.calcAndSetExpiry(now);
      data.setMetaDataDirty(true);
      try {
        store.store(data.getId(), data);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void cycle() {
      delete();
      data.setId(UUID.randomUUID().toString());
      data.setLastSaved(0);
      touch();
    }

    @Override
    public void delete() {
      try {
        store.delete(data.getId());
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
