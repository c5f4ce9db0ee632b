package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.it.servers.WireProxy;
import dev.cloakroom.spi.SessionStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server is dead, or does not answer; and comes back. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class ServerAway {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final ServerFaults<?> faults;
  private final String namespace = ServerFaults.freshNamespace();

  ServerAway(ServerFaults<?> faults) {
    this.faults = faults;
  }

  @Test
  void aDeadServerIsUnavailableInTimeAndAllIsWellWhenItIsBack() throws Exception {
    assumeTrue(faults.server().mayBeKilled(), "somebody else's server is not killed");
    String url = faults.url();
    try (SessionStore store = open(url)) {
      Map<Verb, Verb.Call> calls = prepared(store);
      faults.server().kill();
      try {
        assertUnavailable(calls, store);
        assertThat(attempts().once(() -> open(url).close())).as("was opened").isFalse();
      } finally {
        faults.server().startAgain();
      }
      assertRecovered(calls, store);
      open(url).close();
    }
  }

  /** Whether the pool looks at each connection before it hands it out, or at none. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "600000"})
  void aFrozenServerIsUnavailableInTimeAndAllIsWellWhenItIsBack(String trustedForMillis)
      throws Exception {
    try (WireProxy proxy = WireProxy.to(faults.url());
        SessionStore store = faults.whilePoolsTrust(trustedForMillis, () -> open(proxy.url()))) {
      Map<Verb, Verb.Call> calls = prepared(store);
      proxy.freeze();
      try {
        assertUnavailable(calls, store);
        assertThat(attempts().once(() -> open(proxy.url()).close())).as("was opened").isFalse();
      } finally {
        proxy.thaw();
      }
      assertRecovered(calls, store);
      open(proxy.url()).close();
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
