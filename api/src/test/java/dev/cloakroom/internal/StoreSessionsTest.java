package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionConflictException;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.SessionView;
import dev.cloakroom.Sessions;
import dev.cloakroom.StoreUnavailableException;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreSessionsTest {
  private final SessionStore store = new InMemorySessionStore("default");
  private final Sessions<Visitor> sessions = over(store);

  @Test
  void whatWasWrittenBeforeTheBackupWasRestoredIsRefused() {
    Instant restored = Instant.parse("2026-03-01T00:00:00Z");
    Session<Visitor> old = at(restored.minusMillis(1), "2026-01-01T00:00:00Z").create(ada());
    Session<Visitor> fresh = at(restored, "2026-01-01T00:00:00Z").create(ada());
    Sessions<Visitor> after = at(restored, restored.toString());
    SubjectRef user = SubjectRef.of("ada");

    assertThat(after.find(old.token())).isEmpty();
    assertThat(after.update(old.token(), it -> it)).isEmpty();
    assertThat(after.find(fresh.token())).isPresent();
    assertThat(after.findBySubject(user)).extracting(SessionView::id).containsExactly(fresh.id());
    assertThat(at(restored, "2026-01-01T00:00:00Z").findBySubject(user)).hasSize(2);
    assertThat(after.deleteBySubject(user)).as("also what is refused").isEqualTo(2);
  }

  private Sessions<Visitor> at(Instant now, String notBefore) {
    return Cloakroom.builder()
        .store(store)
        .cipher(new BindingCipher())
        .clock(Clock.fixed(now, ZoneOffset.UTC))
        .property("cloakroom.not-before", notBefore)
        .property("cloakroom.sweep", "off")
        .build()
        .sessions(Visitor_.NEW);
  }

  private static Visitor ada() {
    return new Visitor("ada", "", 0, 9, new Visitor.Place("", ""), Map.of());
  }

  @Test
  void olderDataUnderANewerVersionIsToldAsSuchAndCounted() {
    Cloakroom cloakroom = Cloakroom.builder().store(store).cipher(new BindingCipher()).build();
    Sessions<Visitor> counted = cloakroom.sessions(Visitor_.NEW);
    Session<Visitor> session = counted.create(Visitor.guest());
    StoredSession row = store.load(session.id(), 0).orElseThrow();
    store.delete(row.id());
    store.insert(row.withVersion(4));

    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> counted.find(session.token()))
        .withMessageContaining("its data is that of version 1, and the row says 4");
    assertThat(cloakroom.unreadable()).containsExactly(Map.entry(Reason.TAMPERED, 1L));
  }

  @Test
  void twoChangesThatTheClassRefusesTogetherAreAConflictAndTheSessionIsAsItWas() {
    Session<Visitor> mine = sessions.create(Visitor.guest());
    Session<Visitor> theirs = stored(mine);
    theirs.set(Visitor_.to, 3);
    sessions.save(theirs);
    mine.set(Visitor_.from, 5);

    assertThatExceptionOfType(SessionConflictException.class)
        .isThrownBy(() -> sessions.save(mine))
        .satisfies(conflict -> assertThat(conflict.properties()).containsExactly("from"));

    assertThat(stored(mine).payload()).isEqualTo(theirs.payload());
  }

  @Test
  void aChangeThatIsTakenBackAfterASaveOfUnknownOutcomeIsTakenBackInTheStore() {
    Session<Visitor> session = sessions.create(Visitor.guest());
    Session<Visitor> cut = over(losingAnswers("update")).find(session.token()).orElseThrow();
    cut.set(Visitor_.from, 5);
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> over(losingAnswers("update")).save(cut));

    cut.set(Visitor_.from, 0);
    sessions.save(cut);

    assertThat(stored(session).payload().from()).isZero();
    assertThat(cut.version()).isEqualTo(stored(session).version());
  }

  @Test
  void aRowThatIsTamperedWithAfterASaveOfUnknownOutcomeStaysUnreadable() {
    Session<Visitor> session = sessions.create(Visitor.guest());
    session.set(Visitor_.from, 5);
    assertThatExceptionOfType(StoreUnavailableException.class)
        .isThrownBy(() -> over(losingAnswers("update")).save(session));
    StoredSession row = store.load(session.id(), 0).orElseThrow();
    store.delete(row.id());
    store.insert(livingLonger(row));

    session.set(Visitor_.from, 6);
    sessions.save(session);

    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> sessions.find(session.token()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TAMPERED));
  }

  private static StoredSession livingLonger(StoredSession row) {
    return new StoredSession(
        row.id(),
        row.payloadType(),
        row.subjectKey(),
        row.version(),
        row.createdAt(),
        row.lastAccessedAt(),
        row.expiresAt(),
        row.absoluteExpiresAt() + 1,
        row.idleMillis(),
        row.data());
  }

  @Test
  void anObjectThatWasCycledCannotBeCycledAgain() {
    Session<Visitor> session = sessions.create(Visitor.guest());
    Session<Visitor> moved = sessions.cycle(session);

    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> sessions.cycle(session));

    assertThat(sessions.find(moved.token())).isPresent();
  }

  private Session<Visitor> stored(Session<Visitor> session) {
    return sessions.find(session.token()).orElseThrow();
  }

  private static Sessions<Visitor> over(SessionStore store) {
    return Cloakroom.builder()
        .store(store)
        .cipher(new BindingCipher())
        .build()
        .sessions(Visitor_.NEW);
  }

  /** The store, over a connection that is cut whenever it has done this. */
  private SessionStore losingAnswers(String verb) {
    return (SessionStore)
        Proxy.newProxyInstance(
            SessionStore.class.getClassLoader(),
            new Class<?>[] {SessionStore.class},
            (proxy, method, arguments) -> {
              Object answer = call(method, arguments);
              if (method.getName().equals(verb)) {
                throw new StoreUnavailableException("the connection was cut", null);
              }
              return answer;
            });
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(store, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
