package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Property;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Sixteen threads change one session through two nodes, each a property of its own. In a round each
 * thread finds the session, changes its property once and saves; then all properties are looked at.
 */
abstract class ContendedSession {
  private static final int ROUNDS = Rounds.of("contention.rounds", 1_000);

  private final ServerFaults<?> faults;

  ContendedSession(ServerFaults<?> faults) {
    this.faults = faults;
  }

  @Test
  void noChangeOfAPropertyIsLost(TestReporter reporter) throws Exception {
    String url = faults.url();
    String namespace = ServerFaults.freshNamespace();
    ExecutorService threads = Executors.newFixedThreadPool(Gauges.ALL.size());
    try (Cloakroom first = faults.node(url, namespace);
        Cloakroom second = faults.node(url, namespace)) {
      List<Sessions<Gauges>> nodes =
          List.of(first.sessions(Gauges_.TYPE), second.sessions(Gauges_.TYPE));
      SessionToken token = nodes.get(0).create(Gauges_.empty()).token();
      long begin = System.nanoTime();
      for (int round = 1; round <= ROUNDS; round++) {
        changeAll(threads, nodes, token, round);
        assertAll(nodes.get(round % 2), token, round);
        if (round % Math.max(1, ROUNDS / 100) == 0) {
          Duration taken = Duration.ofNanos(System.nanoTime() - begin);
          reporter.publishEntry(
              faults.backend().title(),
              round + " rounds, " + round * Gauges.ALL.size() + " changes, none lost, " + taken);
        }
      }
    } finally {
      threads.shutdownNow();
      assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static void changeAll(
      ExecutorService threads, List<Sessions<Gauges>> nodes, SessionToken token, int round)
      throws Exception {
    List<Callable<Void>> changes = new ArrayList<>();
    for (int i = 0; i < Gauges.ALL.size(); i++) {
      Sessions<Gauges> node = nodes.get(i % nodes.size());
      Property<Gauges, Integer> property = Gauges.ALL.get(i);
      changes.add(() -> change(node, token, property, round));
    }
    for (Future<Void> change : threads.invokeAll(changes)) {
      change.get();
    }
  }

  private static Void change(
      Sessions<Gauges> node, SessionToken token, Property<Gauges, Integer> property, int round) {
    Session<Gauges> session = node.find(token).orElseThrow();
    session.set(property, round);
    node.save(session);
    return null;
  }

  private static void assertAll(Sessions<Gauges> node, SessionToken token, int round) {
    Session<Gauges> session = node.find(token).orElseThrow();
    assertThat(Gauges.ALL)
        .allSatisfy(
            property ->
                assertThat(session.get(property))
                    .as("property %s after round %s", property.name(), round)
                    .isEqualTo(round));
  }
}
