package dev.cloakroom.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.SubjectRef;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with one session, and what the store has acknowledged of it. */
final class Customer {
  /** The connection timeout of the nodes. */
  static final Duration PATIENCE = Duration.ofSeconds(1);

  private static final int VISITS = 3;

  private enum Write {
    CREATE,
    SAVE,
    CYCLE,
    DELETE
  }

  private final SubjectRef subject = SubjectRef.of(UUID.randomUUID().toString());
  private final List<SessionToken> tokens = new ArrayList<>();
  private final AtomicInteger acknowledged;
  private Session<Visitor> session;
  private int visits;
  private boolean deleted;

  /** What was sent and not acknowledged; {@code null} if nothing was. */
  private Write inFlight;

  private Customer(AtomicInteger acknowledged) {
    this.acknowledged = acknowledged;
  }

  /** Serves one customer after the other until the store cannot be reached; returns them all. */
  static List<Customer> serveUntilUnavailable(
      Sessions<Visitor> sessions, AtomicInteger acknowledged) {
    List<Customer> customers = new ArrayList<>();
    while (true) {
      Customer customer = new Customer(acknowledged);
      customers.add(customer);
      try {
        customer.visit(sessions, customers.size() % 2 == 0);
      } catch (StoreUnavailableException e) {
        return customers;
      }
    }
  }

  private void visit(Sessions<Visitor> sessions, boolean leaves) {
    write(Write.CREATE, sessions);
    for (int visit = 1; visit <= VISITS; visit++) {
      write(Write.SAVE, sessions);
      write(Write.CYCLE, sessions);
    }
    if (leaves) {
      write(Write.DELETE, sessions);
    }
  }

  /** Notes what was acknowledged, after it was. */
  private void write(Write write, Sessions<Visitor> sessions) {
    inFlight = write;
    switch (write) {
      case CREATE -> {
        session = sessions.create(Visitor.named(subject.subject()));
        tokens.add(session.token());
      }
      case SAVE -> {
        session.set(Visitor_.visits, visits + 1);
        sessions.save(session);
        visits++;
      }
      case CYCLE -> {
        session = sessions.cycle(session);
        tokens.add(session.token());
      }
      case DELETE -> {
        sessions.delete(session.token());
        deleted = true;
      }
    }
    inFlight = null;
    acknowledged.incrementAndGet();
  }

  /** Makes the call again whose outcome is unknown; but for a creation, which would be another. */
  void repeatWhatWasInFlight(List<Sessions<Visitor>> nodes) {
    if (inFlight == Write.CREATE) {
      return;
    }
    if (inFlight != null) {
      write(inFlight, nodes.get(0));
    }
    check(nodes);
  }

  /** Looks whether what was acknowledged is there, and nothing else but what was in flight. */
  void check(List<Sessions<Visitor>> nodes) {
    for (Sessions<Visitor> node : nodes) {
      List<SessionView<Visitor>> alive = node.findBySubject(subject);
      assertThat(alive).as("sessions of a customer").hasSizeBetween(least(), most());
      for (SessionView<Visitor> view : alive) {
        assertThat(view.payload().visits())
            .as("visits, of which %s were acknowledged", visits)
            .isBetween(visits, inFlight == Write.SAVE ? visits + 1 : visits);
      }
      assertTokens(node, alive);
    }
  }

  private int least() {
    return deleted || inFlight == Write.CREATE || inFlight == Write.DELETE ? 0 : 1;
  }

  private int most() {
    return deleted ? 0 : 1;
  }

  /** All but the last are dead; and so is that, if what was in flight has made it so. */
  private void assertTokens(Sessions<Visitor> node, List<SessionView<Visitor>> alive) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean isListed =
          i == tokens.size() - 1 && alive.stream().anyMatch(view -> view.id().equals(session.id()));
      assertThat(node.find(tokens.get(i)).isPresent())
          .as("token %s of %s is alive", i + 1, tokens.size())
          .isEqualTo(isListed);
      if (i == tokens.size() - 1 && !deleted && inFlight == null) {
        assertThat(isListed).as("the last token is alive").isTrue();
      }
    }
  }
}
