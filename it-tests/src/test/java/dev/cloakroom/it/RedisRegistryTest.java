package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.IDLE_MILLIS;
import static dev.cloakroom.it.Samples.NOW;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.servers.OnEveryRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.redisson.api.RScoredSortedSet;
import org.redisson.api.RedissonClient;
import org.redisson.api.options.KeysScanOptions;
import org.redisson.client.codec.ByteArrayCodec;

/** That the lists of subjects' sessions name what is alive, and go when it has gone. */
class RedisRegistryTest {
  private static final int MANY = 10_000;
  private static final int CHURN = 100_000;
  private static final int CHURNED_AT_ONCE = 1_000;
  private static final long SKEW = 60_000;
  private static final long DAY = Duration.ofDays(1).toMillis();

  /** Keys are bytes, which a name can only hold as Latin-1 where they are below 128. */
  private static SubjectKey readable() {
    byte[] bytes = Samples.bytes(SubjectKey.BYTES);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ('a' + Byte.toUnsignedInt(bytes[i]) % 26);
    }
    return SubjectKey.of(bytes);
  }

  private static RScoredSortedSet<byte[]> registry(
      RedissonClient client, RedisServer server, SubjectKey subject) {
    return client.getScoredSortedSet(
        server.key(subject.placement(), "subject:" + new String(subject.bytes(), US_ASCII)),
        ByteArrayCodec.INSTANCE);
  }

  @OnEveryRedis
  void aRegistryHasTheExpiriesAndLastsADayLongerThanTheLast(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    RedissonClient client = server.client();
    try (SessionStore store = server.open()) {
      SubjectKey ada = readable();
      RScoredSortedSet<byte[]> registry = registry(client, server, ada);
      StoredSession laptop = Samples.session(ada);
      StoredSession phone = Samples.session(ada);
      store.insert(laptop);
      store.insert(phone);

      assertThat(registry.getScore(laptop.id().bytes())).isEqualTo((double) laptop.expiresAt());
      assertLife(registry, laptop.expiresAt());

      long later = NOW + 2 * IDLE_MILLIS;
      store.touch(phone.id(), NOW + IDLE_MILLIS, later, NOW);
      assertThat(registry.getScore(phone.id().bytes()))
          .as("after a touch")
          .isEqualTo((double) later);
      assertLife(registry, later);

      StoredSession written = Samples.written(laptop).touched(NOW + 1, later + 1);
      store.update(written, NOW);
      assertThat(registry.getScore(laptop.id().bytes()))
          .as("after a save")
          .isEqualTo((double) later + 1);
      assertLife(registry, later + 1);

      store.delete(phone.id());
      assertThat(registry.readAll()).hasSize(1);
      store.delete(laptop.id());
      assertThat(registry.isExists()).as("the registry of nobody").isFalse();
    } finally {
      client.shutdown();
    }
  }

  /** Where Redis 6 is asked, it knows no instant, but how long it is until then. */
  private static void assertLife(RScoredSortedSet<byte[]> registry, long lastExpiry) {
    long left = lastExpiry + DAY - System.currentTimeMillis();
    assertThat(registry.remainTimeToLive()).isBetween(left - 30_000, left + 30_000);
  }

  @OnEveryRedis
  void whatDiedIsTakenOffTheListByThoseWhoReadAndThoseWhoWrite(RedisBackend backend)
      throws Exception {
    RedisServer server = RedisServer.of(backend);
    RedissonClient client = server.client();
    try (SessionStore store = server.open()) {
      SubjectKey reader = readable();
      SubjectKey writer = readable();
      for (int i = 0; i < 20; i++) {
        store.insert(Samples.session(reader));
        store.insert(Samples.session(writer));
      }
      long longAfter = NOW + IDLE_MILLIS + SKEW + 1;

      assertThat(store.findBySubject(List.of(reader), longAfter)).isEmpty();
      assertThat(registry(client, server, reader).readAll()).as("after a read").isEmpty();

      StoredSession fresh = Samples.session(writer).touched(longAfter, longAfter + IDLE_MILLIS);
      store.insert(fresh);
      assertThat(registry(client, server, writer).readAll())
          .as("after a write")
          .containsExactly(fresh.id().bytes());
    } finally {
      client.shutdown();
    }
  }

  /** One that the clock of another node sees alive may not be forgotten. */
  @OnEveryRedis
  void nobodyIsTakenOffTheListWithinTheClockSkew(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    try (SessionStore store = server.open()) {
      SubjectKey ada = Samples.subject();
      StoredSession session = Samples.session(ada);
      store.insert(session);
      long ahead = session.expiresAt() + SKEW;

      assertThat(store.findBySubject(List.of(ada), ahead)).isEmpty();

      assertThat(store.findBySubject(List.of(ada), session.expiresAt() - 1)).hasSize(1);
    }
  }

  @OnEveryRedis
  void tenThousandSessionsOfOneSubjectAreListedAndDeletedInBatches(RedisBackend backend)
      throws Exception {
    RedisServer server = RedisServer.of(backend);
    RedissonClient client = server.client();
    try (SessionStore store = server.open()) {
      SubjectKey ada = readable();
      IntStream.range(0, MANY).parallel().forEach(i -> store.insert(Samples.session(ada)));

      assertThat(store.findBySubject(List.of(ada), NOW)).hasSize(MANY);
      StoredSession staying = Samples.session(ada);
      store.insert(staying);
      assertThat(store.deleteBySubject(List.of(ada), staying.id())).hasSize(MANY);
      assertThat(store.findBySubject(List.of(ada), NOW)).containsExactly(staying);
      assertThat(store.deleteBySubject(List.of(ada))).hasSize(1);

      assertThat(store.findBySubject(List.of(ada), NOW)).isEmpty();
      assertThat(registry(client, server, ada).isExists()).isFalse();
      assertThat(store.scan(null, 1)).isEmpty();
    } finally {
      client.shutdown();
    }
  }

  /** Nothing is left of sessions that have come and gone but how the namespace is laid out. */
  @OnEveryRedis
  void nothingGrowsWhileSessionsComeAndExpire(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    RedissonClient client = server.client();
    try (SessionStore store = server.open()) {
      String layout = "cloakroom:{" + server.namespace() + "}:layout";
      long begin = NOW;
      long most = 0;
      for (int come = 0; come < CHURN; come += CHURNED_AT_ONCE) {
        long expiry = begin + come;
        IntStream.range(0, CHURNED_AT_ONCE)
            .parallel()
            .forEach(
                i -> {
                  SubjectKey subject = i % 4 == 0 ? null : Samples.subject();
                  store.insert(Samples.session(subject).touched(begin, expiry));
                });
        most = Math.max(most, keys(client, server).size());
        assertThat(store.deleteExpired(expiry + 1, Integer.MAX_VALUE).count())
            .as("swept")
            .isEqualTo(CHURNED_AT_ONCE);
        assertThat(keys(client, server)).as("keys that are left").containsExactly(layout);
      }
      assertThat(most).as("keys at a time").isLessThan(2 * CHURNED_AT_ONCE);
    } finally {
      client.shutdown();
    }
  }

  private static List<String> keys(RedissonClient client, RedisServer server) {
    Iterable<String> ours =
        client
            .getKeys()
            .getKeys(KeysScanOptions.defaults().pattern("*" + server.namespace() + "*"));
    // A scan may meet a key twice.
    return StreamSupport.stream(ours.spliterator(), false).distinct().toList();
  }
}
