package dev.cloakroom.redisson;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cloakroom.SessionException;
import dev.cloakroom.SessionId;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.it.servers.RunningRedis;
import dev.cloakroom.it.servers.Servers;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.WriteResult;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that meet, which are sent as one: a server that lets no script run makes them wait. */
@Tag("servers")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CombiningTest {
  private static final Pattern SCRIPTS_RUN = Pattern.compile("cmdstat_evalsha:calls=(\\d+)");
  private static final int SECONDS = 10;

  private final String namespace = "combining-" + UUID.randomUUID();
  private final List<Thread> threads = new ArrayList<>();
  private RedissonSessionStore store;
  private RespConnection operator;

  @BeforeEach
  void open() throws Exception {
    RunningRedis server = Servers.of(RedisBackend.REDIS_6);
    store =
        RedissonSessionStore.open(
            new Configuration(
                Map.of(
                    Configuration.URL,
                    server.url(),
                    Configuration.NAMESPACE,
                    namespace,
                    RedissonSessionStore.POOL_SIZE,
                    "1",
                    RedissonSessionStore.TIMEOUT,
                    "PT30S")));
    operator = new RespConnection(URI.create(server.url()).getPort());
  }

  @AfterEach
  void close() throws Exception {
    if (operator != null) { // where there is no server, nothing was opened
      operator.call("CLIENT", "UNPAUSE");
      operator.close();
      store.close();
    }
  }

  private StoredSession inserted() {
    StoredSession session = Samples.session(Samples.subject());
    store.insert(session);
    return session;
  }

  /** Begins a call, and comes back when it waits. */
  private <T> FutureTask<T> waiting(Callable<T> call) {
    FutureTask<T> task = new FutureTask<>(call);
    Thread thread = new Thread(task, "caller-" + threads.size());
    threads.add(thread);
    thread.start();
    while (thread.getState() != Thread.State.WAITING) {
      assertThat(thread.isAlive()).as("a call that has to wait").isTrue();
      Thread.onSpinWait();
    }
    return task;
  }

  /** A call that is under way until scripts may run, so that those after it wait for it. */
  private FutureTask<Boolean> blocking() throws Exception {
    StoredSession session = inserted();
    operator.call("CLIENT", "PAUSE", "100000", "WRITE");
    operator.call("CONFIG", "RESETSTAT");
    return waiting(() -> store.touch(session.id(), NOW, NOW + 1, NOW));
  }

  private static <T> T ended(FutureTask<T> task) throws Exception {
    return task.get(SECONDS, TimeUnit.SECONDS);
  }

  private int scriptsRun() throws Exception {
    Matcher count = SCRIPTS_RUN.matcher(operator.text("INFO", "commandstats"));
    return count.find() ? Integer.parseInt(count.group(1)) : 0;
  }

  @Test
  void callsThatMeetGoAsOneAndEachHasItsOwnAnswer() throws Exception {
    StoredSession read = inserted();
    StoredSession saved = inserted();
    StoredSession touched = inserted();
    StoredSession deleted = inserted();
    StoredSession cycled = inserted();
    StoredSession added = Samples.session(null);
    StoredSession next = saved.withVersion(2).withData(Samples.bytes(100));
    StoredSession moved = Samples.cycled(cycled, cycled.subjectKey());
    SessionId unknown = Samples.session(null).id();

    var before = blocking();
    var load = waiting(() -> store.load(read.id(), NOW));
    var nothing = waiting(() -> store.load(unknown, NOW));
    var update = waiting(() -> store.update(next, NOW));
    var conflict = waiting(() -> store.update(next.withData(Samples.bytes(9)), NOW));
    var touch = waiting(() -> store.touch(touched.id(), NOW + 5, touched.expiresAt() + 5, NOW));
    var delete = waiting(() -> store.delete(deleted.id()));
    var cycle = waiting(() -> store.cycle(cycled.id(), moved, NOW));
    var insert =
        waiting(
            () -> {
              store.insert(added);
              return true;
            });
    operator.call("CLIENT", "UNPAUSE");

    assertThat(ended(before)).isTrue();
    assertThat(ended(load)).contains(read);
    assertThat(ended(nothing)).isEmpty();
    assertThat(ended(update)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(conflict)).isInstanceOf(WriteResult.Conflict.class);
    assertThat(ended(touch)).isTrue();
    assertThat(ended(delete)).isTrue();
    assertThat(ended(cycle)).isEqualTo(WriteResult.WRITTEN);
    assertThat(ended(insert)).isTrue();
    assertThat(scriptsRun()).as("scripts: the first call's, and one for the others").isEqualTo(2);

    assertThat(store.load(saved.id(), NOW)).contains(next);
    assertThat(store.load(touched.id(), NOW).orElseThrow().expiresAt())
        .isEqualTo(touched.expiresAt() + 5);
    assertThat(store.load(deleted.id(), NOW)).isEmpty();
    assertThat(store.load(cycled.id(), NOW)).isEmpty();
    assertThat(store.load(moved.id(), NOW)).contains(moved);
    assertThat(store.load(added.id(), NOW)).contains(added);
    assertThat(store.findBySubject(List.of(moved.subjectKey()), NOW)).containsExactly(moved);
  }

  @Test
  void failureOfOneIsNoneOfTheOthers() throws Exception {
    StoredSession sound = inserted();
    StoredSession other = Samples.session(null);
    while (other.id().partition() == sound.id().partition()) {
      other = Samples.session(null);
    }
    SessionId spoilt = other.id();
    operator.call(
        "SET",
        "cloakroom:{%s:%02x}:sessions".formatted(namespace, spoilt.partition()),
        "somebody else's");

    var first = blocking();
    var before = waiting(() -> store.load(sound.id(), NOW));
    var failing = waiting(() -> store.load(spoilt, NOW));
    var after = waiting(() -> store.delete(sound.id()));
    operator.call("CLIENT", "UNPAUSE");

    assertThat(ended(first)).isTrue();
    assertThat(ended(before)).contains(sound);
    assertThatThrownBy(() -> ended(failing))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isExactlyInstanceOf(SessionException.class)
        .hasMessageContaining("WRONGTYPE");
    assertThat(ended(after)).isTrue();
  }

  @Test
  void whoIsInterruptedWaitsNoLongerAndTheOthersDo() throws Exception {
    StoredSession session = inserted();
    var before = blocking();
    var interrupted = waiting(() -> store.load(session.id(), NOW));
    Thread impatient = threads.get(threads.size() - 1);
    var other = waiting(() -> store.load(session.id(), NOW));

    impatient.interrupt();
    assertThatThrownBy(() -> ended(interrupted))
        .cause()
        .isInstanceOf(StoreUnavailableException.class);
    assertThat(before).isNotDone();
    operator.call("CLIENT", "UNPAUSE");

    assertThat(ended(before)).isTrue();
    assertThat(ended(other)).contains(session);
  }

  @Test
  void callsThatWaitWhenTheStoreIsClosedAreToldSo() throws Exception {
    StoredSession session = inserted();
    List<FutureTask<?>> calls = new ArrayList<>(List.of(blocking()));
    for (int i = 0; i < 5; i++) {
      calls.add(waiting(() -> store.load(session.id(), NOW)));
    }
    store.close();
    for (FutureTask<?> call : calls) {
      assertThatThrownBy(() -> ended(call))
          .isInstanceOf(ExecutionException.class)
          .isNotInstanceOf(TimeoutException.class)
          .cause()
          .isInstanceOf(StoreUnavailableException.class);
    }
  }
}
