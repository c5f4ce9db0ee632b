package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.SessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What holds while a server is away, however it went, and when it is back. */
final class AwayAndBack {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final ServerFaults<?> faults;
  private final String namespace = ServerFaults.freshNamespace();

  /** Does something to a server. */
  interface Event {
    void happen() throws Exception;
  }

  AwayAndBack(ServerFaults<?> faults) {
    this.faults = faults;
  }

  /**
   * Every call, also that to open a store, ends in time and says that the store is unavailable; and
   * has its effect when the server is back.
   */
  void check(String url, Event goes, Event comesBack) throws Exception {
    try (SessionStore store = open(url)) {
      Map<Verb, Verb.Call> calls = prepared(store);
      goes.happen();
      try {
        assertUnavailable(calls, store);
        assertThat(attempts().once(() -> open(url).close())).as("was opened").isFalse();
      } finally {
        comesBack.happen();
      }
      assertRecovered(calls, store);
      open(url).close();
    }
  }

  private Attempts attempts() {
    return faults.attempts(PATIENCE);
  }

  private SessionStore open(String url) {
    return faults.store(url, namespace, faults.waiting(PATIENCE, Verb.values().length));
  }

  private static Map<Verb, Verb.Call> prepared(SessionStore store) {
    Map<Verb, Verb.Call> calls = new EnumMap<>(Verb.class);
    for (Verb verb : Verb.values()) {
      calls.put(verb, verb.prepare(store));
    }
    return calls;
  }

  /** All at the same time, so that they wait at the same time. */
  private void assertUnavailable(Map<Verb, Verb.Call> calls, SessionStore store) throws Exception {
    List<Callable<Void>> all = new ArrayList<>();
    calls.forEach(
        (verb, call) ->
            all.add(
                () -> {
                  assertThat(attempts().once(() -> call.made().accept(store)))
                      .as("%s was acknowledged", verb)
                      .isFalse();
                  return null;
                }));
    Concurrently.run(all);
  }

  private void assertRecovered(Map<Verb, Verb.Call> calls, SessionStore store) {
    calls.forEach(
        (verb, call) -> {
          attempts().untilAvailable(() -> call.made().accept(store));
          assertThat(call.done().test(store)).as("%s had its effect", verb).isTrue();
        });
  }
}
