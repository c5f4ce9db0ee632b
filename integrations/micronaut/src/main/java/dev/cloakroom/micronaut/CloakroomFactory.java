package dev.cloakroom.micronaut;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.web.WebSessions;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;

/**
 * Opens what an application does not bring as a bean of its own: a {@link Cloakroom}, as the
 * environment configures it, and the sessions of its payload class.
 */
@Factory
final class CloakroomFactory {
  @Singleton
  @Bean(preDestroy = "close")
  @Requires(missingBeans = Cloakroom.class)
  Cloakroom cloakroom(Environment environment) {
    return EnvironmentSettings.of(environment).open();
  }

  @Singleton
  @Requires(missingBeans = WebSessions.class)
  WebSessions<?> webSessions(Cloakroom cloakroom) {
    return cloakroom.web(Payloads.introspected());
  }
}
