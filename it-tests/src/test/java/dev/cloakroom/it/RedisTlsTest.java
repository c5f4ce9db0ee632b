package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.faults.EveryVerb;
import dev.cloakroom.it.servers.EmbeddedTlsRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.it.servers.TlsIdentity;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that speaks TLS, and what is said where it is not the one that is meant. */
@Tag("servers")
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class RedisTlsTest {
  @TempDir private static Path shared;
  private static TlsIdentity ours;
  private static TlsIdentity elsewhere;
  private static TlsIdentity others;
  @TempDir private Path directory;

  @BeforeAll
  static void makeIdentities() throws Exception {
    ours = TlsIdentity.make(shared.resolve("ours"), "dns:localhost,ip:127.0.0.1");
    elsewhere = TlsIdentity.make(shared.resolve("elsewhere"), "dns:elsewhere.example");
    others = TlsIdentity.make(shared.resolve("others"), "dns:localhost,ip:127.0.0.1");
  }

  @BeforeEach
  void requireEmbedded() {
    Servers.requireEmbedded(RedisBackend.REDIS_6);
  }

  private EmbeddedTlsRedis start(TlsIdentity identity) throws Exception {
    return EmbeddedTlsRedis.start(directory, identity, false);
  }

  private static Configuration configuration(String key, String value) {
    return new Configuration(Map.of(key, value, Configuration.NAMESPACE, "tls"));
  }

  private static RedissonSessionStore open(String url) {
    return RedissonSessionStore.open(configuration(Configuration.URL, url));
  }

  /** Whether the JVM trusts a store of certificates is asked when a connection is made. */
  private static void whileTheJvmTrusts(TlsIdentity identity, Runnable test) {
    Properties before = (Properties) System.getProperties().clone();
    System.setProperty("javax.net.ssl.trustStore", identity.trustStore().toString());
    System.setProperty("javax.net.ssl.trustStorePassword", TlsIdentity.PASSWORD);
    try {
      test.run();
    } finally {
      System.setProperties(before);
    }
  }

  @Test
  void everyVerbWorksWithACertificateThatTheJvmTrusts() throws Exception {
    try (EmbeddedTlsRedis server = start(ours)) {
      whileTheJvmTrusts(
          ours,
          () -> {
            for (String host : new String[] {"rediss://localhost:", "valkeys://127.0.0.1:"}) {
              try (SessionStore store = open(host + server.port())) {
                EveryVerb.worksIn(store);
              }
            }
          });
    }
  }

  @Test
  void aFileInRedissonsYamlSaysWhatIsTrustedAndWhoTheClientIs() throws Exception {
    Path file = directory.resolve("redisson.yaml");
    try (EmbeddedTlsRedis server = EmbeddedTlsRedis.start(directory, ours, true)) {
      Files.writeString(
          file,
          """
          sslTruststore: "%s"
          sslTruststorePassword: "%s"
          sslKeystore: "%s"
          sslKeystorePassword: "%s"
          singleServerConfig:
            address: "rediss://localhost:%d"
          """
              .formatted(
                  ours.trustStore().toUri(),
                  TlsIdentity.PASSWORD,
                  ours.keyStore().toUri(),
                  TlsIdentity.PASSWORD,
                  server.port()));
      try (SessionStore store =
          RedissonSessionStore.open(configuration(RedissonSessionStore.CONFIG, file.toString()))) {
        EveryVerb.worksIn(store);
      }
    }
  }

  @Test
  void aCertificateThatIsNotTrustedIsRefused() throws Exception {
    try (EmbeddedTlsRedis server = start(ours)) {
      String url = "rediss://localhost:" + server.port();
      whileTheJvmTrusts(
          others,
          () ->
              assertThatThrownBy(() -> open(url))
                  .isInstanceOf(CloakroomConfigurationException.class)
                  .hasMessageContaining(url)
                  .hasMessageContaining("unable to find valid certification path")
                  .hasMessageContaining("javax.net.ssl.trustStore"));
    }
  }

  @Test
  void aCertificateForAnotherHostIsRefused() throws Exception {
    try (EmbeddedTlsRedis server = start(elsewhere)) {
      String url = "rediss://localhost:" + server.port();
      whileTheJvmTrusts(
          elsewhere,
          () ->
              assertThatThrownBy(() -> open(url))
                  .isInstanceOf(CloakroomConfigurationException.class)
                  .hasMessageContaining(url)
                  .hasMessageContaining("No subject alternative DNS name matching localhost")
                  .hasMessageContaining("the name of the host"));
    }
  }

  @Test
  void withoutTlsAPortOfTlsIsUnavailable() throws Exception {
    try (EmbeddedTlsRedis server = start(ours)) {
      String url = "redis://localhost:" + server.port();
      assertThatThrownBy(() -> open(url))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining(url)
          .hasMessageContaining("there was no answer in time")
          .hasMessageContaining("whether it speaks TLS (rediss://) or not (redis://)");
    }
  }

  @Test
  void withTlsAPortWithoutItIsUnavailable() throws Exception {
    try (EmbeddedTlsRedis server = start(ours)) {
      String url = "rediss://localhost:" + server.plainPort();
      assertThatThrownBy(() -> open(url))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining(url)
          .hasMessageContaining("there was no answer in time")
          .hasMessageContaining("whether it speaks TLS (rediss://) or not (redis://)");
    }
  }
}
