package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Watches, from another node, sessions that are cycled once each. The new one is never deleted, so
 * whoever finds the new one alive and then the old one too has seen two, and whoever finds the old
 * one dead and then the new one too has seen none. Thread-safe.
 */
final class CycleObserver {
  private record Cycle(SubjectKey subject, SessionId before, SessionId after) {}

  private final SessionStore watched;
  private volatile @Nullable Cycle current;
  private volatile boolean done;

  CycleObserver(SessionStore watched) {
    this.watched = watched;
  }

  /** Cycles fresh sessions while the others watch. */
  boolean perform(SessionStore store, int rounds) {
    try {
      for (int round = 0; round < rounds; round++) {
        StoredSession session = Rows.of(Rows.subject());
        SubjectKey subject = Optional.ofNullable(session.subjectKey()).orElseThrow();
        StoredSession replacement = Rows.cycled(session);
        store.insert(session);
        current = new Cycle(subject, session.id(), replacement.id());
        store.cycle(session.id(), replacement, NOW);
      }
      return true;
    } finally {
      done = true;
    }
  }

  boolean watchForTwo() {
    while (!done) {
      Cycle cycle = current;
      if (cycle != null && isAlive(cycle.after())) {
        assertThat(isAlive(cycle.before()))
            .as("alive under the old id after it was seen under the new one (two live tokens)")
            .isFalse();
      }
    }
    return true;
  }

  boolean watchForNone() {
    while (!done) {
      Cycle cycle = current;
      if (cycle != null && !isAlive(cycle.before())) {
        assertThat(isAlive(cycle.after()))
            .as("alive under the new id after it was dead under the old one (no live token)")
            .isTrue();
      }
    }
    return true;
  }

  boolean watchTheList() {
    while (!done) {
      Cycle cycle = current;
      if (cycle != null) {
        assertThat(watched.findBySubject(List.of(cycle.subject()), NOW))
            .as("sessions of a subject whose one session is being cycled")
            .hasSize(1);
      }
    }
    return true;
  }

  private boolean isAlive(SessionId id) {
    return watched.load(id, NOW).isPresent();
  }
}
