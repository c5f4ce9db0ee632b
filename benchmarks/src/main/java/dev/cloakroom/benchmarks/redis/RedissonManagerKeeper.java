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
import org.apache.catalina.startup.Tomcat;
import org.redisson.config.Config;
import org.redisson.tomcat.RedissonSession;
import org.redisson.tomcat.RedissonSessionManager;

/**
 * Redisson's session manager in a Tomcat that listens nowhere. Each call begins and ends a use of
 * the session, as its valve does for each request: what was read is forgotten at the end of it.
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

  private RedissonSession session(int number) {
    try {
      return (RedissonSession) requireNonNull(manager.findSession(ids.get(number)), "no session");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Object find(int number) {
    RedissonSession session = session(number);
    session.startUsage();
    ShopSession payload = Attributes.read(session.getSession()::getAttribute);
    session.endUsage();
    return payload;
  }

  @Override
  public Held hold(int number) {
    RedissonSession session = session(number);
    session.startUsage();
    Cart cart = Attributes.cart(session.getSession()::getAttribute);
    session.endUsage();
    return new HeldSession(session, cart);
  }

  @Override
  public Held create(ShopSession payload) {
    RedissonSession session = (RedissonSession) manager.createSession(null);
    session.startUsage();
    Attributes.write(payload, session.getSession()::setAttribute);
    session.endUsage();
    return new HeldSession(session, payload.cart());
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
    private final RedissonSession session;
    private Cart cart;

    HeldSession(RedissonSession session, Cart cart) {
      this.session = session;
      this.cart = cart;
    }

    @Override
    public String name() {
      return session.getId();
    }

    /** As Tomcat does, the times of the request are written too. */
    @Override
    public void save() {
      cart = Workload.changed(cart);
      session.startUsage();
      session.access();
      Attributes.write(cart, session.getSession()::setAttribute);
      session.endAccess();
      session.endUsage();
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
