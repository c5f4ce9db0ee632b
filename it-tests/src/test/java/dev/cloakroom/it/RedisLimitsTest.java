package dev.cloakroom.it;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.it.servers.OnEveryRedis;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.WireProxy;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import dev.cloakroom.spi.WriteResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Limits on the sessions of a subject, with many who sign in at once, and what they cost. */
class RedisLimitsTest {
  private static final int MOST = 3;
  private static final int THREADS = 64;
  private static final int ROUNDS = 5;

  /** A sign-in of a user who has as many sessions as may be. */
  private interface Adding {
    WriteResult add(SessionStore node, SubjectLimit limit);
  }

  @OnEveryRedis
  void neverAreThereMoreThanTheLimitAndInTheEndAsMany(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    try (SessionStore one = server.open();
        SessionStore other = server.open()) {
      for (int round = 0; round < ROUNDS; round++) {
        SubjectKey ada = Samples.subject();

        List<WriteResult> results = signIns(one, other, ada, Excess.EVICT_OLDEST);

        List<Object> evicted = new ArrayList<>();
        for (WriteResult result : results) {
          assertThat(result).isInstanceOf(WriteResult.Written.class);
          evicted.addAll(((WriteResult.Written) result).evicted());
        }
        assertThat(evicted).as("evicted").doesNotHaveDuplicates().hasSize(THREADS - MOST);
        assertThat(one.findBySubject(List.of(ada), NOW)).as("left").hasSize(MOST);
      }
    }
  }

  @OnEveryRedis
  void exactlyAsManyAsTheLimitAllowsAreNotRejected(RedisBackend backend) throws Exception {
    RedisServer server = RedisServer.of(backend);
    try (SessionStore one = server.open();
        SessionStore other = server.open()) {
      for (int round = 0; round < ROUNDS; round++) {
        SubjectKey ada = Samples.subject();

        assertThat(signIns(one, other, ada, Excess.REJECT))
            .containsOnly(WriteResult.WRITTEN, WriteResult.FULL)
            .filteredOn(result -> result.equals(WriteResult.WRITTEN))
            .hasSize(MOST);
        assertThat(one.findBySubject(List.of(ada), NOW)).as("left").hasSize(MOST);
      }
    }
  }

  /** Half are created signed in, half come from guests; somebody looks all the time. */
  private static List<WriteResult> signIns(
      SessionStore one, SessionStore other, SubjectKey ada, Excess excess) throws Exception {
    SubjectLimit limit = new SubjectLimit(List.of(ada), MOST, excess);
    List<Callable<WriteResult>> tasks = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      SessionStore node = i % 2 == 0 ? one : other;
      Adding adding = i % 4 < 2 ? aSession(ada) : aGuest(node, ada);
      tasks.add(() -> adding.add(node, limit));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
    try {
      AtomicBoolean over = new AtomicBoolean();
      Future<Set<Integer>> seen = threads.submit(() -> look(other, ada, over));
      List<WriteResult> results = new ArrayList<>();
      for (Future<WriteResult> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      over.set(true);
      assertThat(seen.get()).as("how many were seen").allMatch(count -> count <= MOST);
      return results;
    } finally {
      threads.shutdownNow();
    }
  }

  private static Set<Integer> look(SessionStore store, SubjectKey ada, AtomicBoolean over) {
    Set<Integer> counts = new HashSet<>();
    do {
      counts.add(store.findBySubject(List.of(ada), NOW).size());
    } while (!over.get());
    return counts;
  }

  private static Adding aSession(SubjectKey ada) {
    StoredSession session = Samples.session(ada);
    return (node, limit) -> node.insert(session, limit, NOW);
  }

  private static Adding aGuest(SessionStore store, SubjectKey ada) {
    StoredSession guest = Samples.session(null);
    store.insert(guest);
    StoredSession user = Samples.cycled(guest, ada);
    return (node, limit) -> node.cycle(guest.id(), user, limit, NOW);
  }

  @OnEveryRedis
  void onOneServerALimitIsNoFurtherRoundTrip(RedisBackend backend) throws Exception {
    assumeTrue(
        backend != RedisBackend.CLUSTER && backend != RedisBackend.SENTINEL,
        "a proxy stands before one server");
    RedisServer server = RedisServer.of(backend);
    try (WireProxy proxy = WireProxy.to(server.server().url());
        SessionStore store =
            server.open(Configuration.URL, proxy.url(), RedissonSessionStore.POOL_SIZE, "1")) {
      for (Excess excess : Excess.values()) {
        SubjectKey ada = Samples.subject();
        SubjectLimit limit = new SubjectLimit(List.of(ada), MOST, excess);
        for (int i = 0; i < MOST; i++) {
          aGuest(store, ada).add(store, limit); // also for the server to know the scripts
          aSession(ada).add(store, limit);
        }
        Adding guest = aGuest(store, ada);
        long before = proxy.roundTrips();

        aSession(ada).add(store, limit);
        guest.add(store, limit);

        assertThat(proxy.roundTrips() - before).as("round trips, %s", excess).isEqualTo(2);
      }
    }
  }
}
