package dev.cloakroom.benchmarks.redis;

import static java.util.Objects.requireNonNull;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Attributes;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Session;
import org.apache.catalina.startup.Tomcat;
import org.redisson.config.Config;
import org.redisson.tomcat.RedissonSessionManager;

/**
 * Redisson's session manager in a Tomcat that listens nowhere. Each call begins and ends a use of
 * the session, as Tomcat does for each request.
 */
final class RedissonManagerKeeper implements Keeper {
  private final Tomcat tomcat = new Tomcat();
  private final RedissonSessionManager manager = new RedissonSessionManager();
  private final List<String> ids;

  RedissonManagerKeeper(RedisTarget target, List<String> ids) {
    this.ids = ids;
    Config config = new Config();
    config
        .useSingleServer()
        .setAddress(target.url())
        .setConnectionPoolSize(RedisTarget.POOL_SIZE)
        .setConnectionMinimumIdleSize(RedisTarget.POOL_SIZE);
    manager.setConfig(config);
    manager.setReadMode("REDIS");
    manager.setKeyPrefix("manager");
    tomcat.setBaseDir(target.directory().toString());
    Context pages = tomcat.addContext("", target.directory().toString());
    pages.setSessionTimeout((int) Workload.IDLE_TIMEOUT.toMinutes());
    pages.setManager(manager);
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private Session session(int number) {
    try {
      return requireNonNull(manager.findSession(ids.get(number)), "no session");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object find(int number) {
    Session session = session(number);
    session.access();
    ShopSession payload = Attributes.read(session.getSession()::getAttribute);
    session.endAccess();
    return payload;
  }

  @Override
  public Held hold(int number) {
    return new HeldSession(session(number));
  }

  @Override
  public Held create(ShopSession payload) {
    Session session = manager.createSession(null);
    session.access();
    Attributes.write(payload, session.getSession()::setAttribute);
    session.endAccess();
    return new HeldSession(session);
  }

  @Override
  public boolean findsBySubject() {
    return false;
  }

  @Override
  public int findBySubject(int number) {
    throw new UnsupportedOperationException("findBySubject");
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class HeldSession implements Held {
    private final Session session;

    HeldSession(Session session) {
      this.session = session;
    }

    @Override
    public String name() {
      return session.getId();
    }

    @Override
    public void save() {
      session.access();
      Cart cart = Attributes.cart(session.getSession()::getAttribute);
      Attributes.write(Workload.changed(cart), session.getSession()::setAttribute);
      session.endAccess();
    }

    @Override
    public void touch() {
      session.access();
      session.endAccess();
    }

    @Override
    public void cycle() {
      manager.rotateSessionId(session);
    }

    @Override
    public void delete() {
      session.expire();
    }
  }
}
