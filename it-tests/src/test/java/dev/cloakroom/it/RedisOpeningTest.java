package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.servers.OnEveryRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import org.redisson.config.NameMapper;
import org.redisson.config.ReadMode;

/** How a store is opened: what it is told, what it finds, and what it refuses. */
@Tag("servers")
class RedisOpeningTest {
  private static final String LAYOUT = RedissonSessionStore.LAYOUT;

  private static RedisServer redis6() throws Exception {
    return RedisServer.of(RedisBackend.REDIS_6);
  }

  private static int port(RedisServer server) {
    return URI.create(server.server().url()).getPort();
  }

  private static void assertWorks(SessionStore store) {
    StoredSession session = Samples.session(Samples.subject());
    store.insert(session);
    assertThat(store.load(session.id(), NOW)).contains(session);
    assertThat(store.findBySubject(List.of(session.subjectKey()), NOW)).containsExactly(session);
  }

  @OnEveryRedis
  void theLayoutIsWhatTheServerCanDoBest(RedisBackend backend) throws Exception {
    try (RedissonSessionStore store = RedisServer.of(backend).open()) {
      boolean expiresFields = backend == RedisBackend.REDIS_8 || backend == RedisBackend.VALKEY_9;
      assertThat(store.expiresByItself()).isEqualTo(expiresFields);
    }
  }

  @OnEveryRedis
  void theLayoutOfTheFirstNodeStays(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    server.open(LAYOUT, "map-cache").close();

    try (RedissonSessionStore store = server.open()) {
      assertThat(store.expiresByItself()).isFalse();
      assertWorks(store);
    }
    assertThatThrownBy(() -> server.open(LAYOUT, "native"))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("cloakroom.redisson.layout");
  }

  @Test
  void aServerThatCannotExpireFieldsIsRefusedTheNativeLayout() throws Exception {
    RedisServer server = redis6();

    assertThatThrownBy(() -> server.open(LAYOUT, "native"))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("Redis 7.4, Valkey 9")
        .hasMessageContaining("map-cache");
  }

  @Test
  void aNamespaceOfAnotherNumberOfPartitionsIsRefused() throws Exception {
    RedisServer server = redis6();
    try (RespConnection connection = new RespConnection(port(server))) {
      connection.call(
          "SET",
          "cloakroom:{" + server.namespace() + "}:layout",
          "partitions=512 layout=map-cache rows=1");
    }

    assertThatThrownBy(server::open)
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("partitions=512")
        .hasMessageContaining("partitions=256");
  }

  @Test
  void aSingleServersUrlOfAClusterIsRefused() throws Exception {
    RedisServer cluster = RedisServer.of(RedisBackend.CLUSTER);
    String one = cluster.server().url().replace("redis-cluster", "redis").replaceFirst(",.*", "");

    assertThatThrownBy(
            () -> RedissonSessionStore.open(cluster.configuration(Configuration.URL, one)))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("redis-cluster://");
  }

  @Test
  void aServerThatIsNotThereIsUnavailable() {
    assertThatThrownBy(
            () ->
                RedissonSessionStore.open(
                    new Configuration(
                        Map.of(
                            Configuration.URL,
                            "redis://user:secret@127.0.0.1:1",
                            Configuration.NAMESPACE,
                            "test"))))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageContaining("redis://127.0.0.1:1")
        .message()
        .doesNotContain("secret");
  }

  @Test
  void userAndPasswordAreTakenFromTheUrlOrFromTheirKeys() throws Exception {
    RedisServer server = redis6();
    try (RespConnection connection = new RespConnection(port(server))) {
      connection.call(
          "ACL",
          "SETUSER",
          "cloak",
          "on",
          ">room 1",
          "~cloakroom:*",
          "~redisson__timeout__set:cloakroom:*",
          "+@read",
          "+@write",
          "+@scripting",
          "+@connection",
          "+info",
          "+time");
      try (SessionStore inUrl =
              RedissonSessionStore.open(
                  server.configuration(
                      Configuration.URL, "redis://cloak:room%201@127.0.0.1:" + port(server)));
          SessionStore inKeys =
              server.open(Configuration.USER, "cloak", Configuration.PASSWORD, "room 1")) {
        assertWorks(inUrl);
        assertWorks(inKeys);
      }
      assertThatThrownBy(
              () -> server.open(Configuration.USER, "cloak", Configuration.PASSWORD, "wrong"))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("'cloakroom.password'")
          .message()
          .doesNotContain("wrong");
      connection.call("ACL", "DELUSER", "cloak");
    }
  }

  @Test
  void databasesAreApart() throws Exception {
    RedisServer server = redis6();
    StoredSession session = Samples.session(null);
    try (SessionStore first = server.open();
        SessionStore third =
            RedissonSessionStore.open(
                server.configuration(Configuration.URL, server.server().url() + "/3"))) {
      first.insert(session);

      assertThat(third.load(session.id(), NOW)).isEmpty();
      assertWorks(third);
    }
  }

  @Test
  void aFileInRedissonsYamlSaysWhereTheServersAre(@TempDir Path directory) throws Exception {
    RedisServer server = redis6();
    Path file =
        Files.writeString(
            directory.resolve("redisson.yaml"),
            "singleServerConfig:\n  address: \"" + server.server().url() + "\"\n");
    try (Cloakroom cloakroom =
        Cloakroom.builder()
            .namespace(server.namespace())
            .property(RedissonSessionStore.CONFIG, file.toString())
            .property("cloakroom.cipher", "none")
            .build()) {
      assertThat(cloakroom.sessions(ShopSession_.TYPE).create(ShopSession_.empty())).isNotNull();
    }

    assertThatThrownBy(
            () ->
                RedissonSessionStore.open(
                    server.configuration(RedissonSessionStore.CONFIG, file.toString())))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("set one of them");
  }

  @Test
  void aFileThatIsNoneIsRefused(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("redisson.yaml"), "noSuchServers:\n  a: b\n");

    assertThatThrownBy(
            () ->
                RedissonSessionStore.open(
                    new Configuration(
                        Map.of(
                            RedissonSessionStore.CONFIG,
                            file.toString(),
                            Configuration.NAMESPACE,
                            "test"))))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void aClientOfTheApplicationsIsUsedAndNotClosed() throws Exception {
    RedisServer server = redis6();
    RedissonClient client = server.client();
    try {
      RedissonSessionStore store = RedissonSessionStore.over(client, server.withoutAddress());
      assertWorks(store);
      store.close();

      assertThat(client.isShutdown()).isFalse();
      StoredSession session = Samples.session(null);
      assertThatThrownBy(() -> store.insert(session))
          .isInstanceOf(StoreUnavailableException.class)
          .hasMessageContaining("closed");
    } finally {
      client.shutdown();
    }
  }

  @Test
  void aClientThatReadsFromReplicasIsRefused() throws Exception {
    RedisServer server = RedisServer.of(RedisBackend.CLUSTER);
    Config config = new Config();
    config
        .useClusterServers()
        .addNodeAddress(
            server.server().url().replace("redis-cluster", "redis").replaceFirst(",.*", ""))
        .setReadMode(ReadMode.MASTER_SLAVE);
    RedissonClient client = Redisson.create(config);
    try {
      assertThatThrownBy(() -> RedissonSessionStore.over(client, server.withoutAddress()))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("MASTER_SLAVE")
          .hasMessageContaining("'readMode'");
    } finally {
      client.shutdown();
    }
  }

  @Test
  void aClientThatMapsNamesIsRefused() throws Exception {
    RedisServer server = redis6();
    Config config =
        new Config()
            .setNameMapper(
                new NameMapper() {
                  @Override
                  public String map(String name) {
                    return "app:" + name;
                  }

                  @Override
                  public String unmap(String name) {
                    return name.substring("app:".length());
                  }
                });
    config.useSingleServer().setAddress(server.server().url());
    RedissonClient client = Redisson.create(config);
    try {
      assertThatThrownBy(() -> RedissonSessionStore.over(client, server.withoutAddress()))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("name mapper");
    } finally {
      client.shutdown();
    }
  }

  @Test
  void aServerThatEvictsIsWarnedAbout() throws Exception {
    RedisServer server = redis6();
    try (RespConnection connection = new RespConnection(port(server))) {
      connection.call("CONFIG", "SET", "maxmemory-policy", "volatile-lru");
      try {
        assertThat(warnings(server))
            .singleElement()
            .asString()
            .contains("maxmemory-policy volatile-lru")
            .contains("Set maxmemory-policy to noeviction");
      } finally {
        connection.call("CONFIG", "SET", "maxmemory-policy", "noeviction");
      }
    }
    assertThat(warnings(server)).isEmpty();
  }

  @Test
  void aServerThatKeepsNothingIsWarnedAboutWhereDurabilityIsRequired() throws Exception {
    RedisServer server = redis6();
    try (RespConnection connection = new RespConnection(port(server))) {
      connection.call("CONFIG", "SET", "appendonly", "no");
      try {
        assertThat(warnings(server, RedissonSessionStore.DURABILITY, "required"))
            .singleElement()
            .asString()
            .contains("Set appendonly to yes");
        assertThat(warnings(server)).isEmpty();
      } finally {
        connection.call("CONFIG", "SET", "appendonly", "yes");
      }
    }
  }

  private static List<String> warnings(RedisServer server, String... keysAndValues) {
    List<String> warnings = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) {
              warnings.add(line.getMessage());
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.cloakroom");
    logger.addHandler(handler);
    try (SessionStore store = server.open(keysAndValues)) {
      assertWorks(store);
    } finally {
      logger.removeHandler(handler);
    }
    return warnings;
  }
}
