package dev.cloakroom.micronaut;

import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.scheduler.NonBlocking;

/** A store in memory that knows who asked it what, and can be out of reach. */
final class WatchedStore {
  /** What is no question to a database. */
  private static final Set<String> FREE = Set.of("namespace", "expiresByItself", "close", "values");

  final List<String> calls = new CopyOnWriteArrayList<>();

  /** The names of threads that must not block, and did. */
  final List<String> blocked = new CopyOnWriteArrayList<>();

  private final SessionStore store = new InMemorySessionStore("default");
  volatile boolean away;

  SessionStore asStore() {
    return (SessionStore)
        Proxy.newProxyInstance(
            WatchedStore.class.getClassLoader(),
            new Class<?>[] {SessionStore.class},
            (proxy, method, arguments) -> {
              if (!FREE.contains(method.getName())) {
                asked(method.getName());
              }
              try {
                return method.invoke(store, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void asked(String what) {
    calls.add(what);
    if (Thread.currentThread() instanceof NonBlocking
        || Thread.currentThread().getName().contains("EventLoop")) {
      blocked.add(Thread.currentThread().getName());
    }
    if (away) {
      throw new StoreUnavailableException("The store is away.", null);
    }
  }
}
