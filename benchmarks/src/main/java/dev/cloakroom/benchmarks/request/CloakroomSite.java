package dev.cloakroom.benchmarks.request;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.benchmarks.sql.Target;
import dev.cloakroom.jakarta.CloakroomExtension;
import dev.cloakroom.jakarta.CloakroomInitializer;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.tink.TinkSessionCipher;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.se.SeContainerInitializer;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The pages behind Cloakroom's filter. */
final class CloakroomSite {
  private CloakroomSite() {}

  static Site start(Target target) throws Exception {
    JpaSessionStore store = JpaSessionStore.open(target.configuration());
    Cloakroom cloakroom =
        Cloakroom.builder()
            .store(store)
            .cipher(TinkSessionCipher.fromKeyset(target.keyset()))
            .idleTimeout(Workload.IDLE_TIMEOUT)
            .absoluteLifetime(Workload.ABSOLUTE_LIFETIME)
            .property("cloakroom.cookie.http-on-localhost", "allowed")
            .build();
    OwnCloakroom.GIVEN.set(cloakroom);
    SeContainer beans =
        SeContainerInitializer.newInstance()
            .disableDiscovery()
            .addExtensions(new CloakroomExtension())
            .addBeanClasses(OwnCloakroom.class)
            .initialize();
    return JettySite.start(
        new CloakroomServlet(),
        (server, pages) ->
            pages.addServletContainerInitializer(new CloakroomInitializer(), ShopSession.class),
        () -> {
          beans.close();
          cloakroom.close();
          store.close();
        });
  }

  /** What the filter finds. */
  static class OwnCloakroom {
    static final AtomicReference<@Nullable Cloakroom> GIVEN = new AtomicReference<>();

    @Produces
    @Singleton
    static Cloakroom cloakroom() {
      return Objects.requireNonNull(GIVEN.get(), "given before");
    }
  }
}
