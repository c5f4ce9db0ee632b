package dev.cloakroom.tck;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionGoneException;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.spi.StoredSession;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

abstract class SessionsRule08NothingIsGivenAway extends SessionsRules {
  SessionsRule08NothingIsGivenAway(SessionStoreTck kit) {
    super(kit);
  }

  @ParameterizedTest
  @EnumSource(RowEdit.class)
  void rule08_aRowWithAChangedColumnIsUnreadableAndLeftAsItIs(RowEdit edit) {
    Session<TckPayload> session = first.create(TckPayload.of(user()));
    StoredSession changed = edit.apply(row(session));
    replace(changed);

    assertThatExceptionOfType(UnreadableSessionException.class)
        .as("find of a row whose %s was changed", edit)
        .isThrownBy(() -> second.find(session.token()))
        .satisfies(unreadable -> assertThat(unreadable.id()).isEqualTo(session.id()));
    assertThat(row(session)).as("the row").usingRecursiveComparison().isEqualTo(changed);
  }

  @Test
  void rule08_theTimeOfLastAccessAndTheIdleExpiryMayChange() {
    Session<TckPayload> session = first.create(TckPayload.of(user()));
    replace(row(session).touched(Rows.NOW + 5, Rows.EXPIRY + 5));

    assertAlive(session.token(), "after a touch by other means");
  }

  @Test
  void rule08_anIdleExpiryForgedBeyondTheAbsoluteOneProlongsNothing() {
    String ada = user();
    Session<TckPayload> session = first.create(TckPayload.of(ada));
    StoredSession row = row(session);
    replace(row.touched(Rows.NOW, row.absoluteExpiresAt() + 60_000));

    secondClock.at(Duration.ofMillis(row.absoluteExpiresAt() - Rows.NOW));

    assertThat(second.find(session.token())).as("find").isEmpty();
    assertThat(second.findBySubject(refTo(ada))).as("list").isEmpty();
    session.set(TckPayload_.visits, 1);
    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> second.save(session));
    assertThatExceptionOfType(SessionGoneException.class).isThrownBy(() -> second.cycle(session));
  }

  @Test
  void rule08_aRowUnderAnotherIdIsNotFoundByItsToken() {
    Session<TckPayload> session = first.create(TckPayload.of(user()));
    StoredSession row = row(session);
    store().delete(row.id());
    store().insert(Rows.under(Rows.id(row.subjectKey()), row));

    assertDead(session.token(), "whose row has another id");
  }

  @Test
  void rule08_aRowThatIsMovedToTheIdOfAStolenTokenIsUnreadable() {
    String mallory = user();
    Session<TckPayload> mallorys = first.create(TckPayload.of(mallory));
    Session<TckPayload> adas = first.create(TckPayload.of(userBeside(mallory)));
    StoredSession row = row(adas);
    store().delete(adas.id());
    replace(Rows.under(mallorys.id(), row));

    assertUnreadable(mallorys);
  }

  @Test
  void rule08_swappedDataIsUnreadableOnBothSides() {
    Session<TckPayload> one = first.create(TckPayload.of(user()));
    Session<TckPayload> other = first.create(TckPayload.of(user()));
    StoredSession onesRow = row(one);
    StoredSession othersRow = row(other);
    replace(Rows.withData(othersRow.data(), onesRow));
    replace(Rows.withData(onesRow.data(), othersRow));

    assertUnreadable(one);
    assertUnreadable(other);
  }

  @Test
  void rule08_olderDataUnderANewerVersionIsUnreadable() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    byte[] older = row(session).data();
    change(first, session.token(), it -> it.set(TckPayload_.visits, 1));
    replace(Rows.withData(older, row(session)));

    assertUnreadable(session);
  }

  @Test
  void rule08_noColumnShowsWhoItIsWhatItHoldsOrItsToken() {
    String ada = user();
    Session<TckPayload> guest = first.create(TckPayload.guest());
    guest.set(TckPayload_.user, ada);
    guest.set(TckPayload_.tenant, "canary-tenant");
    guest.set(TckPayload_.note, "canary-note");
    guest.set(TckPayload_.counts, Map.of("canary-sku", 1));
    Session<TckPayload> session = first.cycle(guest);
    StoredSession row = row(session);

    String columns =
        row.payloadType()
            + latin1(row.id().bytes())
            + (row.subjectKey() == null ? "" : latin1(row.subjectKey().bytes()))
            + latin1(row.data());
    for (String canary :
        List.of(ada, "canary-tenant", "canary-note", "canary-sku", session.token().value())) {
      assertThat(columns.contains(canary)).as("a canary in the row, in clear").isFalse();
      assertThat(columns.contains(HexFormat.of().formatHex(canary.getBytes(ISO_8859_1))))
          .as("a canary in the row, in hexadecimal")
          .isFalse();
    }
  }

  @Test
  void rule08_nothingThatIsLoggedOrPrintedShowsASecret() {
    String ada = user();
    try (LogCapture log = new LogCapture()) {
      Session<TckPayload> session = first.create(TckPayload.of("canary-tenant", ada));
      session.set(TckPayload_.note, "canary-note");
      first.save(session);
      Session<TckPayload> moved = first.cycle(session);
      replace(Rows.withData(new byte[] {1, 2, 3}, row(moved)));
      Throwable unreadable =
          org.assertj.core.api.Assertions.catchThrowable(() -> first.find(moved.token()));
      String all = log.text() + unreadable + moved + moved.token() + first + row(moved);

      for (String secret :
          List.of(
              ada,
              "canary-tenant",
              "canary-note",
              session.token().value(),
              moved.token().value())) {
        assertThat(all.contains(secret)).as("a secret in what is logged or printed").isFalse();
      }
    }
  }

  private void assertUnreadable(Session<TckPayload> session) {
    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> second.find(session.token()));
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }
}
