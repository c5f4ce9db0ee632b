package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.UnreadableValueException;
import dev.cloakroom.UnwritableSessionException;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class SessionsRule09BadBytes extends SessionsRules {
  private static final int STEP = 7;

  SessionsRule09BadBytes(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule09_garbageIsAnErrorThatNamesSessionTypeAndReasonAndIsLeftThere() {
    Session<TckPayload> session = first.create(TckPayload.of(user()));
    StoredSession garbage = Rows.withData(Rows.random(200), row(session));
    replace(garbage);

    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(UnreadableSessionException.class)
          .isThrownBy(() -> second.find(session.token()))
          .satisfies(
              e -> {
                assertThat(e.id()).isEqualTo(session.id());
                assertThat(e.payloadType()).isEqualTo("tck");
                assertThat(e.reason()).isNotNull();
                assertThat(e).hasMessageContaining(session.id().toString());
                assertThat(e.toString().contains(session.token().value())).isFalse();
              });
    }
    assertThat(row(session)).as("the row").usingRecursiveComparison().isEqualTo(garbage);
  }

  @Test
  void rule09_dataThatIsCutOffAnywhereIsAnError() {
    Session<TckPayload> session = first.create(TckPayload.of(user()));
    StoredSession whole = row(session);
    for (int length = 0; length < whole.data().length; length += STEP) {
      replace(Rows.withData(Arrays.copyOf(whole.data(), length), whole));
      assertUnreadable(session, "cut off after " + length + " bytes");
    }
    replace(whole);
    assertAlive(session.token(), "when the data is back");
  }

  @Test
  void rule09_aFlippedBitAnywhereIsAnError() {
    Session<TckPayload> session = first.create(TckPayload.of(user()));
    StoredSession whole = row(session);
    for (int at = 0; at < whole.data().length; at += STEP) {
      replace(Rows.withData(RowEdit.flipped(whole.data(), at), whole));
      assertUnreadable(session, "with a bit flipped in byte " + at);
    }
  }

  @Test
  void rule09_anUnreadableSessionCanStillBeListedAndDeleted() {
    String ada = user();
    Session<TckPayload> session = first.create(TckPayload.of(ada));
    replace(Rows.withData(new byte[0], row(session)));

    assertThat(second.findBySubject(refTo(ada)))
        .singleElement()
        .satisfies(
            view ->
                assertThatExceptionOfType(UnreadableSessionException.class)
                    .isThrownBy(view::payload));
    assertThat(second.delete(session.token())).as("delete").isTrue();
  }

  @Test
  void rule09_anUnreadableSessionIsRemovedWhereTheApplicationChoseThat() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    replace(Rows.withData(RowEdit.flipped(row(session).data(), 20), row(session)));

    assertThat(discarding(KitCipher.SHARED).find(session.token())).as("find").isEmpty();

    assertThat(store().load(session.id(), Rows.NOW)).as("the row").isEmpty();
  }

  @Test
  void rule09_aLookRemovesNothing() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    replace(Rows.withData(RowEdit.flipped(row(session).data(), 20), row(session)));

    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> discarding(KitCipher.SHARED).peek(session.token()));

    assertThat(store().load(session.id(), Rows.NOW)).as("the row").isPresent();
  }

  @Test
  void rule09_aSessionUnderAKeyThatThisNodeDoesNotHaveIsNeverRemoved() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    Sessions<TckPayload> lagging = discarding(KitCipher.fresh());

    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> lagging.find(session.token()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNKNOWN_KEY));

    assertAlive(session.token(), "for nodes that have the key");
  }

  @Test
  void rule09_aSessionOfAnotherTypeIsAnErrorAndNeverRemoved() {
    Session<OtherPayload> session =
        firstNode.sessions(OtherPayload_.TYPE).create(new OtherPayload(user()));

    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> discarding(KitCipher.SHARED).find(session.token()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_TYPE));

    assertThat(secondNode.sessions(OtherPayload_.TYPE).find(session.token())).isPresent();
  }

  @Test
  void rule09_aPayloadThatIsTooLargeIsRefusedAndNothingIsWritten() {
    Session<TckPayload> session = first.create(TckPayload.guest());
    session.set(TckPayload_.note, "x".repeat(1 << 20));

    assertThatExceptionOfType(UnwritableSessionException.class)
        .isThrownBy(() -> first.save(session));

    assertThat(found(second, session.token()).payload().note()).isEmpty();
  }

  @Test
  void rule09_aLargePayloadComesBackAsItWas() {
    String large = "coat \uD83E\uDDE5 ".repeat(80_000);
    Session<TckPayload> session = first.create(TckPayload.guest());
    session.set(TckPayload_.note, large);
    first.save(session);

    assertThat(found(second, session.token()).payload().note().equals(large)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "a\uDC00b", "\uDBFF\uDBFF"})
  void rule09_textThatIsNotWellFormedIsRefusedAndNothingIsWritten(String text) {
    Session<TckPayload> session = first.create(TckPayload.guest());
    session.set(TckPayload_.note, text);

    assertThatExceptionOfType(UnwritableSessionException.class)
        .isThrownBy(() -> first.save(session))
        .withMessageContaining("note");

    assertThat(found(second, session.token()).payload().note()).isEmpty();
  }

  @Test
  void rule09_aValueThatWasChangedIsAnErrorAndLeftThere() {
    String key = "code-" + Rows.id();
    firstNode.values().put(key, new byte[] {1, 2, 3}, Duration.ofMinutes(5));
    byte[] digest = KitCipher.SHARED.valueKey(store().namespace(), key);
    StoredValue stored = store().values().get(digest, Rows.NOW).orElseThrow();
    byte[] changed = RowEdit.flipped(stored.data(), stored.data().length - 1);
    store().values().put(digest, new StoredValue(stored.expiresAt(), changed));

    for (int i = 0; i < 2; i++) {
      assertThatExceptionOfType(UnreadableValueException.class)
          .isThrownBy(() -> secondNode.values().get(key));
      assertThatExceptionOfType(UnreadableValueException.class)
          .isThrownBy(() -> secondNode.values().take(key));
    }
  }

  private Sessions<TckPayload> discarding(dev.cloakroom.spi.SessionCipher cipher) {
    return Cloakroom.builder()
        .store(store())
        .cipher(cipher)
        .clock(firstClock)
        .property("cloakroom.unreadable", "discard")
        .property("cloakroom.sweep", "off")
        .build()
        .sessions(TckPayload_.TYPE);
  }

  private void assertUnreadable(Session<TckPayload> session, String how) {
    assertThatExceptionOfType(UnreadableSessionException.class)
        .as("find of data %s", how)
        .isThrownBy(() -> second.find(session.token()));
  }
}
