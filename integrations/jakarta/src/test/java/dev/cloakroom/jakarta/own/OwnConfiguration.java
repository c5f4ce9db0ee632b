package dev.cloakroom.jakarta.own;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Makes one whose store is down while a system property says so. */
@Dependent
public class OwnConfiguration {
  private static final String DOWN = "cloakroom.it.down";

  @Produces
  @Singleton
  Cloakroom cloakroom() {
    SessionStore store = new InMemorySessionStore("own");
    SessionStore failing =
        (SessionStore)
            Proxy.newProxyInstance(
                SessionStore.class.getClassLoader(),
                new Class<?>[] {SessionStore.class},
                (proxy, method, arguments) -> {
                  if (Boolean.getBoolean(DOWN) && !method.getName().equals("close")) {
                    throw new StoreUnavailableException("the store is down", null);
                  }
                  try {
                    return method.invoke(store, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return Cloakroom.builder()
        .store(failing)
        .property("cloakroom.cipher", "none")
        .property("cloakroom.sweep", "off")
        .property("cloakroom.cookie.name", "own")
        .build();
  }

  void close(@Disposes Cloakroom cloakroom) {
    cloakroom.close();
    System.setProperty("cloakroom.it.closed", "yes");
  }
}
