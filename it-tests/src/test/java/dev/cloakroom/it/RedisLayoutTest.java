package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.IDLE_MILLIS;
import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.cloakroom.it.servers.OnEveryRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.redisson.api.RMap;
import org.redisson.api.RMapCache;
import org.redisson.api.RMapCacheNative;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;

/** That Redisson's own maps read what the store has written, and the other way round. */
class RedisLayoutTest {
  private static final long SKEW = 60_000;

  /** A map of Redisson's as the store lays it out. */
  private interface Entries {
    RMap<byte[], byte[]> map();

    /** How long an entry is to live, in milliseconds. */
    long remaining(byte[] id);

    void put(byte[] id, byte[] row, Duration life);
  }

  private static Entries entries(RedissonClient client, SessionStore store, String name) {
    if (store.expiresByItself()) {
      RMapCacheNative<byte[], byte[]> map = client.getMapCacheNative(name, ByteArrayCodec.INSTANCE);
      return new Entries() {
        @Override
        public RMap<byte[], byte[]> map() {
          return map;
        }

        @Override
        public long remaining(byte[] id) {
          return map.remainTimeToLive(id);
        }

        @Override
        public void put(byte[] id, byte[] row, Duration life) {
          map.fastPut(id, row, life);
        }
      };
    }
    RMapCache<byte[], byte[]> map = client.getMapCache(name, ByteArrayCodec.INSTANCE);
    return new Entries() {
      @Override
      public RMap<byte[], byte[]> map() {
        return map;
      }

      @Override
      public long remaining(byte[] id) {
        return map.remainTimeToLive(id);
      }

      @Override
      public void put(byte[] id, byte[] row, Duration life) {
        map.fastPut(id, row, life.toMillis(), TimeUnit.MILLISECONDS);
      }
    };
  }

  @OnEveryRedis
  void redissonReadsWhatTheStoreWrites(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    try (SessionStore store = server.open()) {
      assertRedissonReads(server, store);
    }
  }

  /** As they are before Redis 8.0 and Valkey 9.0. */
  @OnEveryRedis
  void redissonReadsWhatIsWrittenWithoutHsetex(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    assumeFalse(server.server().ports().isEmpty(), "nobody makes users on somebody else's server");
    LeastUser.on(server.server());
    for (int port : server.server().ports()) {
      try (RespConnection connection = new RespConnection(port)) {
        connection.call("ACL", "SETUSER", LeastUser.NAME, "-hsetex");
      } catch (IOException e) {
        assertThat(e).hasMessageContaining("Unknown command");
        abort("has no HSETEX, so that the other tests are without it, too");
      }
    }
    try (SessionStore store =
        server.open(
            Configuration.USER, LeastUser.NAME, Configuration.PASSWORD, LeastUser.PASSWORD)) {
      assertRedissonReads(server, store);
    } finally {
      LeastUser.off(server.server());
    }
  }

  private static void assertRedissonReads(RedisServer server, SessionStore store) {
    RedissonClient client = server.client();
    try {
      SubjectKey ada = Samples.subject();
      StoredSession session = Samples.session(ada);
      Entries entries = entries(client, store, server.key(ada.placement(), "sessions"));
      byte[] id = session.id().bytes();

      store.insert(session);
      assertEntry(entries, session, "insert");

      StoredSession written = Samples.written(session);
      assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
      assertEntry(entries, written, "update");

      store.touch(session.id(), NOW + 5_000, NOW + IDLE_MILLIS + 5_000, NOW);
      StoredSession touched = written.touched(NOW + 5_000, NOW + IDLE_MILLIS + 5_000);
      assertEntry(entries, touched, "touch");

      StoredSession cycled = Samples.cycled(touched);
      assertThat(store.cycle(session.id(), cycled, NOW)).isEqualTo(WriteResult.WRITTEN);
      assertThat(entries.map().get(id)).as("the old entry after a cycle").isNull();
      assertEntry(entries, cycled, "cycle");

      store.delete(cycled.id());
      assertThat(entries.map().readAllKeySet()).as("after a delete").isEmpty();
      assertThat(entries.remaining(cycled.id().bytes())).as("its time").isEqualTo(-2);
    } finally {
      client.shutdown();
    }
  }

  private static void assertEntry(Entries entries, StoredSession session, String after) {
    byte[] row = entries.map().get(session.id().bytes());
    assertThat(row).as("the entry after %s", after).endsWith(session.data());
    assertThat(entries.map().readAllKeySet()).as("ids after %s", after).hasSize(1);
    long due = session.expiresAt() + SKEW - System.currentTimeMillis();
    assertThat(entries.remaining(session.id().bytes()))
        .as("its time after %s", after)
        .isBetween(due - 30_000, due + 30_000);
  }

  @OnEveryRedis
  void redissonReadsValuesToo(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    RedissonClient client = server.client();
    try (SessionStore store = server.open()) {
      byte[] key = Samples.bytes(32);
      byte[] data = Samples.bytes(100);
      store.values().put(key, new StoredValue(NOW + IDLE_MILLIS, data));

      Entries entries = entries(client, store, server.key(Byte.toUnsignedInt(key[0]), "values"));

      assertThat(entries.map().get(key)).endsWith(data);
      assertThat(entries.remaining(key)).isPositive();
      store.values().take(key, NOW);
      assertThat(entries.map().readAllKeySet()).isEmpty();
    } finally {
      client.shutdown();
    }
  }

  @OnEveryRedis
  void theStoreReadsWhatRedissonWrites(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    RedissonClient client = server.client();
    try (SessionStore store = server.open()) {
      StoredSession session = Samples.session(Samples.subject());
      Entries entries = entries(client, store, server.key(session.id().partition(), "sessions"));
      byte[] id = session.id().bytes();
      store.insert(session);
      byte[] row = entries.map().get(id);
      store.delete(session.id());

      entries.put(id, row, Duration.ofHours(1));

      assertThat(store.load(session.id(), NOW)).contains(session);
      StoredSession written = Samples.written(session);
      assertThat(store.update(written, NOW)).isEqualTo(WriteResult.WRITTEN);
      assertThat(store.touch(session.id(), NOW + 1, NOW + IDLE_MILLIS + 1, NOW)).isTrue();
      assertThat(store.delete(session.id())).isTrue();

      entries.put(id, row, Duration.ofHours(1));
      assertThat(store.cycle(session.id(), Samples.cycled(session), NOW))
          .isEqualTo(WriteResult.WRITTEN);
      assertThat(entries.map().get(id)).isNull();
    } finally {
      client.shutdown();
    }
  }
}
