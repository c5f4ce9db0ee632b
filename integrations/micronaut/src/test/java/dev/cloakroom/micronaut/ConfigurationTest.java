package dev.cloakroom.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.micronaut.app.ApiSession;
import dev.cloakroom.micronaut.app.ApiSession_;
import dev.cloakroom.micronaut.app.ShopSession;
import dev.cloakroom.micronaut.app.ShopSession_;
import dev.cloakroom.web.WebSessions;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.exceptions.BeanContextException;
import io.micronaut.core.beans.BeanIntrospector;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where an application's sessions are configured. */
class ConfigurationTest {
  private static final String COOKIE_NAME = "cloakroom.cookie.name";

  private ShopServer server;

  @AfterEach
  void stop() {
    System.clearProperty(COOKIE_NAME);
    if (server != null) {
      server.close();
    }
  }

  private static Map<String, Object> memory(String... keysAndValues) {
    Map<String, Object> properties =
        new HashMap<>(
            Map.of(
                "cloakroom.url", "memory:",
                "cloakroom.cipher", "none",
                "micronaut.server.port", -1));
    for (int i = 0; i < keysAndValues.length; i += 2) {
      properties.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return properties;
  }

  private Client started(ApplicationContextBuilder builder) {
    server = ShopServer.of(builder);
    return server.client();
  }

  private static ApplicationContextBuilder shop(String... keysAndValues) {
    return ApplicationContext.builder().properties(memory(keysAndValues));
  }

  private static String whyItDidNotStart(ApplicationContextBuilder builder) {
    StringBuilder told = new StringBuilder();
    assertThatExceptionOfType(BeanContextException.class)
        .isThrownBy(() -> builder.start().close())
        .satisfies(
            failure -> {
              for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                told.append(cause).append('\n');
              }
            });
    return told.toString();
  }

  @Test
  void propertiesOfTheEnvironmentConfigureIt() {
    Client guest = started(shop(COOKIE_NAME, "property"));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("__Host-property");
  }

  @Test
  void yamlIsTakenAsItIsWritten() {
    Client guest =
        started(ApplicationContext.builder("yaml").properties(Map.of("micronaut.server.port", -1)));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("__Host-yaml");
    assertThat(guest.post("/shop/put", "value", "jam").statusCode()).isEqualTo(303);
    Sessions<ShopSession> sessions =
        server.context().getBean(Cloakroom.class).sessions(ShopSession.class);
    Session<ShopSession> session = sessions.create(new ShopSession(null, List.of(), null));
    assertThat(Duration.between(Instant.now(), session.expiresAt()))
        .isLessThanOrEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void environmentVariablesWinOverFilesAndMeanTheKeysThatThereAre() {
    Client guest =
        started(
            ApplicationContext.builder("yaml")
                .properties(Map.of("micronaut.server.port", -1))
                .propertySources(
                    PropertySource.of(
                        "variables",
                        Map.of(
                            "CLOAKROOM_COOKIE_NAME", "variable",
                            "CLOAKROOM_COOKIE_SAME_SITE", "strict"),
                        PropertySource.PropertyConvention.ENVIRONMENT_VARIABLE,
                        PropertySource.Origin.of("variables"))));

    assertThat(Client.setCookies(guest.get("/shop/put?value=bread")))
        .singleElement()
        .asString()
        .startsWith("__Host-variable=")
        .endsWith("SameSite=Strict");
  }

  @Test
  void systemPropertiesWinOverFiles() {
    System.setProperty(COOKIE_NAME, "system");
    Client guest =
        started(ApplicationContext.builder("yaml").properties(Map.of("micronaut.server.port", -1)));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("__Host-system");
  }

  @Test
  void aBearerTokenIsTakenFromItsHeaderAndNoCookieIsSet() {
    Client client = started(shop("cloakroom.web.credential", "bearer"));

    String credential = client.postAs("text/plain", "/shop/credential?value=ada", "").body();

    assertThat(client.cookies).isEmpty();
    client.with("Authorization", "Bearer " + credential);
    assertThat(client.post("/shop/put", "value", "bread").statusCode()).isEqualTo(303);
    assertThat(client.get("/shop/read").body()).isEqualTo("ada [bread] plain");
  }

  @Test
  void forDevelopmentTheCookieNeedsNoTls() {
    Client guest = started(shop("cloakroom.cookie.http-on-localhost", "allowed"));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("session");
    assertThat(guest.get("/shop/read").body()).isEqualTo("null [bread] plain");
  }

  @Test
  void anUnknownKeyIsRefusedAtTheStart() {
    assertThat(whyItDidNotStart(shop("cloakroom.cookie.nam", "x")))
        .contains("There is no key 'cloakroom.cookie.nam'")
        .contains(CloakroomConfigurationException.class.getName());
  }

  @Test
  void aUnitThatIsNotThereIsRefusedAtTheStart() {
    assertThat(whyItDidNotStart(shop("cloakroom.unit", "none"))).contains("'none'");
  }

  @Test
  void anApplicationThatOpensItsOwnNeedsNoConfiguration() {
    Cloakroom own = Cloakroom.builder().url("memory:").property("cloakroom.cipher", "none").build();
    Client guest =
        started(
            ApplicationContext.builder()
                .properties(Map.of("micronaut.server.port", -1))
                .singletons(own));

    guest.get("/shop/put?value=bread");

    assertThat(server.context().getBean(Cloakroom.class)).isSameAs(own);
    assertThat(guest.cookies).hasSize(1);
  }

  @Test
  void theStoreIsClosedWithTheContext() {
    started(shop("cloakroom.namespace", "closing"));
    assertThat(sweepersOf("closing")).isEqualTo(1);

    server.close();

    assertThat(sweepersOf("closing")).isZero();
  }

  private static long sweepersOf(String namespace) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("cloakroom-sweeper-" + namespace))
        .count();
  }

  @Test
  void sessionsOfAnotherPayloadClassAreBesideThoseOfClients() {
    Client guest = started(shop());
    Sessions<ApiSession> others =
        server.context().getBean(Cloakroom.class).sessions(ApiSession_.TYPE);

    Session<ApiSession> other = others.create(new ApiSession(1));
    guest.get("/shop/put?value=bread");

    assertThat(others.find(other.token())).isPresent();
    assertThat(guest.get("/shop/read").body()).isEqualTo("null [bread] plain");
  }

  @Test
  void anApplicationWithSeveralSaysWhichByABean() {
    Client guest = started(shop("test.chosen", "yes"));

    guest.get("/shop/put?value=bread");

    assertThat(guest.cookies).containsOnlyKeys("__Host-chosen");
  }

  @Test
  void severalIntrospectedPayloadClassesAreRefused() {
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> Payloads.one(Set.of(ShopSession.class, ApiSession.class)))
        .withMessageContaining("one payload class")
        .withMessageContaining(
            "[" + ApiSession.class.getName() + ", " + ShopSession.class.getName());
    assertThatExceptionOfType(CloakroomConfigurationException.class)
        .isThrownBy(() -> Payloads.one(Set.of()))
        .withMessageContaining("@Introspected");
    assertThat(BeanIntrospector.SHARED.findIntrospection(ShopSession.class)).isPresent();
  }

  @Test
  void aSessionOfAnotherPayloadClassCannotBeInjected() {
    started(shop());

    assertThatExceptionOfType(BeanContextException.class)
        .isThrownBy(() -> server.context().getBean(WrongBean.class))
        .withStackTraceContaining("have the payload class " + ShopSession.class.getName());
  }

  /** Asks for what there is not. */
  @Singleton
  static final class WrongBean {
    WrongBean(Session<ApiSession> session) {}
  }

  /** Says whose sessions clients have. */
  @Factory
  @Requires(property = "test.chosen")
  static final class Chosen {
    @Singleton
    WebSessions<ShopSession> webSessions() {
      return Cloakroom.builder()
          .url("memory:")
          .property("cloakroom.cipher", "none")
          .property(COOKIE_NAME, "chosen")
          .build()
          .web(ShopSession_.TYPE);
    }
  }
}
