package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.it.Samples;
import dev.cloakroom.it.servers.WireFault;
import dev.cloakroom.it.servers.WireFault.Action;
import dev.cloakroom.it.servers.WireProxy;
import dev.cloakroom.spi.SessionStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Every verb over a connection that is cut, frozen or half-closed at every point: before each of
 * its requests, before the answer and within it.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class WireFaults {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Within every answer of every server. */
  private static final int SOME_BYTES = 5;

  private static final List<Integer> POINTS = List.of(WireFault.BEFORE_REQUEST, 0, SOME_BYTES);

  private static final int FEW = 2;

  private final ServerFaults<?> faults;

  WireFaults(ServerFaults<?> faults) {
    this.faults = faults;
  }

  /** Most of the time is waiting for answers that do not come, so that all wait at once. */
  @Test
  void eachCallEndsInSuccessOrUnavailableAndThePromisesHold() throws Exception {
    Concurrently.run(POINTS.stream().map(point -> (Callable<Void>) () -> harmAt(point)).toList());
  }

  /** Each point in a namespace of its own, for some verbs see what is there of all others. */
  private Void harmAt(int point) throws Exception {
    String namespace = ServerFaults.freshNamespace();
    try (SessionStore direct = faults.store(faults.url(), namespace)) {
      Concurrently.run(
          Arrays.stream(Verb.values())
              .map(verb -> (Callable<Void>) () -> harm(verb, point, namespace, direct))
              .toList());
    }
    return null;
  }

  private Void harm(Verb verb, int point, String namespace, SessionStore direct) throws Exception {
    try (WireProxy proxy = WireProxy.to(faults.url());
        SessionStore store = open(proxy.url(), namespace)) {
      for (Action action : Action.values()) {
        int requests = 0;
        while (harm(verb, requests, new WireFault(action, point), proxy, store, direct)) {
          requests = next(requests);
        }
        assertThat(requests).as("requests of %s that were harmed", verb).isPositive();
      }
    }
    return null;
  }

  /** One after the other, for a store that is opened has no more patience than in a call. */
  private synchronized SessionStore open(String url, String namespace) {
    return faults.store(url, namespace, faults.waiting(PATIENCE, 1));
  }

  /** Of the many requests of the same kind that some verbs make, a few are harmed. */
  private static int next(int requests) {
    return requests < FEW ? requests + 1 : requests * 16;
  }

  /** Returns whether the verb made so many requests, and one more that was harmed. */
  private boolean harm(
      Verb verb,
      int requests,
      WireFault fault,
      WireProxy proxy,
      SessionStore store,
      SessionStore direct) {
    Attempts patient = faults.attempts(PATIENCE);
    Verb.Call call = verb.prepare(direct);
    patient.untilAvailable(() -> store.load(Samples.session(null).id(), NOW));
    try {
      proxy.arm(fault, requests);
      boolean acknowledged = patient.once(() -> call.made().accept(store));
      boolean struck = !proxy.disarm();
      boolean done = call.done().test(direct);
      if (acknowledged) {
        assertThat(done).as("an acknowledged call had its effect").isTrue();
      }
      assertThat(acknowledged || struck).as("available without a fault").isTrue();

      patient.untilAvailable(() -> call.made().accept(store));
      if (verb == Verb.DELETE_EXPIRED) {
        // It skips what others hold, as the client that was cut off does until the server gives it
        // up.
        Attempts.awaitTrue(
            () ->
                call.done().test(direct)
                    || (patient.once(() -> call.made().accept(store)) && call.done().test(direct)));
      }
      assertThat(call.done().test(direct)).as("the call had its effect when made again").isTrue();

      // What the network held back arrives late, from a client that has long gone.
      proxy.thaw();
      Attempts.awaitTrue(() -> proxy.connections() <= faults.connectionsOfOne());
      assertThat(call.done().test(direct)).as("the effect stays").isTrue();
      return struck;
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError(verb + " after " + requests + " requests, " + fault, e);
    }
  }
}
