package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionEvent;
import dev.cloakroom.SessionId;
import dev.cloakroom.SessionListener;
import dev.cloakroom.memory.InMemorySessionStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A listener that throws, blocks or is slow harms nothing. */
class EventsTest {
  private static final SessionEvent EVENT =
      new SessionEvent.Deleted(SessionId.of(new byte[SessionId.BYTES]), Instant.EPOCH);

  private final List<SessionEvent> told = Collections.synchronizedList(new ArrayList<>());
  private final RecordingLogger log = new RecordingLogger();

  private Events events(SessionListener... listeners) {
    return new Events("default", List.of(listeners), log);
  }

  @Test
  void ofWhatAListenerThrowsTheCallerLearnsNothingAndAllAreToldOfWhatFollows() {
    Events events =
        events(
            event -> {
              told.add(event);
              throw new IllegalStateException("thrown by the listener");
            },
            event -> {
              throw new AssertionError("as bad");
            },
            told::add);

    events.publish(() -> EVENT);
    events.publish(() -> EVENT);
    events.close();

    assertThat(told).hasSize(4);
    assertThat(log.lines()).hasSize(4).allMatch(line -> line.contains("failed at Deleted[id="));
  }

  @Test
  void aListenerThatBlocksHoldsNobodyUpAndWhatIsLeftOutIsCounted() throws Exception {
    CountDownLatch blocked = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Semaphore keptUp = new Semaphore(0);
    Events events =
        events(
            event -> {
              blocked.countDown();
              awaitUninterrupted(release);
              told.add(event);
            },
            event -> keptUp.release());
    events.publish(() -> EVENT);
    assertThat(blocked.await(1, TimeUnit.MINUTES)).isTrue();

    for (int i = 0; i < Telling.WAITING + 2; i++) {
      events.publish(() -> EVENT);
      assertThat(keptUp.tryAcquire(1, TimeUnit.MINUTES)).as("the other one is told").isTrue();
    }

    assertThat(log.lines()).singleElement().asString().contains("Events are left out from now on");
    release.countDown();
    events.close();
    assertThat(told).hasSize(Telling.WAITING + 1);
    assertThat(log.lines()).last().asString().contains("2 events were left out for the listener");
  }

  @Test
  void aListenerMayUseWhatTellsIt() {
    AtomicReference<Cloakroom> itself = new AtomicReference<>();
    Cloakroom cloakroom =
        Cloakroom.builder()
            .store(new InMemorySessionStore("default"))
            .cipher(new BindingCipher())
            .property("cloakroom.sweep", "off")
            .listener(
                event -> {
                  told.add(event);
                  if (event instanceof SessionEvent.Created) {
                    itself.get().revoker().delete(event.id());
                  }
                })
            .build();
    itself.set(cloakroom);

    Session<Visitor> session = cloakroom.sessions(Visitor_.NEW).create(Visitor.guest());
    cloakroom.close();

    assertThat(told).first().isInstanceOf(SessionEvent.Created.class);
    assertThat(cloakroom.sessions(Visitor_.NEW).find(session.token())).isEmpty();
  }

  @Test
  void anEventAfterTheEndIsLeftOutAndSaid() {
    Events events = events(told::add);
    events.close();

    events.publish(() -> EVENT);

    assertThat(told).isEmpty();
    assertThat(log.lines()).singleElement().asString().contains("or this is closed");
  }

  @Test
  void whereNobodyListensNoEventIsMade() {
    events()
        .publish(
            () -> {
              throw new AssertionError("an event was made");
            });
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError("the listener was interrupted", e);
    }
  }
}
