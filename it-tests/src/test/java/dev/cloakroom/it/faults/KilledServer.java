package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** The server is killed while eight threads write through two nodes, and started again. */
@Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class KilledServer {
  private static final int ROUNDS = Rounds.of("kill.rounds", 3);
  private static final int THREADS = 8;
  private static final int WRITES_BEFORE_THE_KILL = 500;

  private static final int BATCH = 1_000;

  /** A token that is never found, and yet looked for. */
  private static final String NOBODY = "A".repeat(43);

  private final ServerFaults<?> faults;
  private final AtomicInteger acknowledged = new AtomicInteger();

  KilledServer(ServerFaults<?> faults) {
    this.faults = faults;
  }

  @Test
  void whatWasAcknowledgedIsThereAndNoSessionIsAliveUnderTwoTokens(TestReporter reporter)
      throws Exception {
    assumeTrue(faults.server().mayBeKilled(), "somebody else's server is not killed");
    String namespace = ServerFaults.freshNamespace();
    List<Customer> customers = new ArrayList<>();
    try (Cloakroom first = node(namespace);
        Cloakroom second = node(namespace)) {
      List<Sessions<Visitor>> nodes =
          List.of(first.sessions(Visitor_.TYPE), second.sessions(Visitor_.TYPE));
      for (int round = 1; round <= ROUNDS; round++) {
        List<Customer> ofThisRound = writeAndKill(nodes);
        nodes.forEach(
            node ->
                faults
                    .attempts(Customer.PATIENCE)
                    .untilAvailable(() -> node.find(SessionToken.of(NOBODY))));
        assertThat(subjectsWithTwoRows(namespace)).as("subjects with two rows").isZero();
        ofThisRound.forEach(customer -> customer.check(nodes));
        ofThisRound.forEach(customer -> customer.repeatWhatWasInFlight(nodes));
        customers.addAll(ofThisRound);
        reporter.publishEntry(
            faults.backend().title(),
            round + " kills, " + acknowledged + " acknowledged writes, none lost");
      }
      customers.forEach(customer -> customer.check(nodes));
      assertThat(subjectsWithTwoRows(namespace)).as("subjects with two rows").isZero();
    }
  }

  private Cloakroom node(String namespace) {
    return faults.node(faults.url(), namespace, faults.waiting(Customer.PATIENCE, THREADS));
  }

  /** Returns the customers of all threads, which ended when the server was gone; it is back. */
  private List<Customer> writeAndKill(List<Sessions<Visitor>> nodes) throws Exception {
    int enough = acknowledged.get() + WRITES_BEFORE_THE_KILL;
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<Customer>>> writers = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Sessions<Visitor> node = nodes.get(i % nodes.size());
        writers.add(threads.submit(() -> Customer.serveUntilUnavailable(node, acknowledged)));
      }
      while (acknowledged.get() < enough && writers.stream().noneMatch(Future::isDone)) {
        Thread.onSpinWait();
      }
      faults.server().kill();
      try {
        List<Customer> customers = new ArrayList<>();
        for (Future<List<Customer>> writer : writers) {
          customers.addAll(writer.get());
        }
        return customers;
      } finally {
        faults.server().startAgain();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Seen from below, where nothing is hidden that should not be there. */
  private long subjectsWithTwoRows(String namespace) {
    Map<SubjectKey, Integer> rows = new HashMap<>();
    try (SessionStore store = faults.store(faults.url(), namespace)) {
      SessionId last = null;
      List<StoredSession> batch = store.scan(last, BATCH);
      while (!batch.isEmpty()) {
        batch.forEach(session -> rows.merge(session.subjectKey(), 1, Integer::sum));
        last = batch.get(batch.size() - 1).id();
        batch = store.scan(last, BATCH);
      }
    }
    return rows.values().stream().filter(count -> count > 1).count();
  }
}
