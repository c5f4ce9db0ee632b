package dev.cloakroom.it.faults;

import static dev.cloakroom.it.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.it.Samples;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.WriteResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Somebody's session, and what was acknowledged of it. Confined to one thread at a time. */
final class PersistentVisitor {
  private final SubjectKey subject;
  private StoredSession last;
  private int acknowledged;
  private Duration longest = Duration.ZERO;

  PersistentVisitor(SubjectKey subject) {
    this.subject = subject;
  }

  SubjectKey subject() {
    return subject;
  }

  /** What was acknowledged last. */
  StoredSession last() {
    return last;
  }

  /** How long a call took at the most, whether it succeeded or not. */
  Duration longest() {
    return longest;
  }

  /**
   * Makes each call again until it is acknowledged, or the time is over; or the session is lost.
   */
  void visitUntil(SessionStore store, AtomicBoolean over, AtomicInteger count) {
    StoredSession first = Samples.session(subject);
    if (!made(over, () -> inserted(store, first))) {
      return;
    }
    acknowledge(first, count);
    while (!over.get()) {
      StoredSession written = Samples.written(last);
      SessionId id = last.id();
      if (!made(over, () -> done(store.update(written, NOW)))) {
        return;
      }
      acknowledge(written, count);
      StoredSession cycled = Samples.cycled(written);
      if (!made(over, () -> done(store.cycle(id, cycled, NOW)))) {
        return;
      }
      acknowledge(cycled, count);
      if (!made(over, () -> store.touch(cycled.id(), NOW, cycled.expiresAt(), NOW))) {
        return;
      }
    }
  }

  private static boolean inserted(SessionStore store, StoredSession session) {
    store.insert(session);
    return true;
  }

  private static boolean done(WriteResult result) {
    return result.equals(WriteResult.WRITTEN);
  }

  private void acknowledge(StoredSession session, AtomicInteger count) {
    last = session;
    acknowledged++;
    count.incrementAndGet();
  }

  /** Whether a call was acknowledged; false if the session is not there. */
  private boolean made(AtomicBoolean over, Supplier<Boolean> call) {
    while (true) {
      long begin = System.nanoTime();
      try {
        return call.get();
      } catch (StoreUnavailableException e) {
        if (over.get()) {
          return false;
        }
      } finally {
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        longest = taken.compareTo(longest) > 0 ? taken : longest;
      }
    }
  }

  /** How many acknowledged writes are lost; what is there has to be as it should. */
  int lostIn(SessionStore store) {
    List<StoredSession> alive = store.findBySubject(List.of(subject), NOW);
    assertThat(alive).as("sessions of a subject").hasSizeLessThanOrEqualTo(1);
    if (alive.isEmpty()) {
      return acknowledged;
    }
    StoredSession session = alive.get(0);
    assertThat(store.load(session.id(), NOW)).as("what is listed").contains(session);
    assertThat(store.touch(session.id(), NOW, session.expiresAt() + 1, NOW)).isTrue();
    assertThat(store.findBySubject(List.of(subject), NOW)).as("listed when used again").hasSize(1);
    return (int) Math.max(0, last.version() - session.version());
  }
}
