package dev.cloakroom.it.tampering;

import static dev.cloakroom.it.tampering.Outcome.OPENS;
import static dev.cloakroom.it.tampering.Outcome.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.UnreadableValueException;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows put together out of the columns of two: each of the 256 ways to take every column that is
 * sealed from the one or from the other opens only where it is one of the two as it was.
 */
class MixedRowsTest {
  private static final Coat ADAS = new Coat("north", "ada", "red");
  private static final List<Column> COLUMNS = List.copyOf(Column.BOUND);
  private static final int MIXTURES = 1 << COLUMNS.size();

  @TempDir Path directory;

  private SessionCipher cipher;
  private Wardrobe wardrobe;

  @BeforeEach
  void open() {
    cipher = TinkSessionCipher.generate(directory.resolve("keys.json"));
    wardrobe = new Wardrobe("east", cipher);
  }

  /** A row, what it holds, and who may open it. */
  private record Kept<P>(StoredSession row, SessionToken token, Sessions<P> sessions, P payload) {
    Outcome outcome() {
      return Outcome.find(sessions, token, payload);
    }
  }

  private Kept<Coat> kept(Coat coat) {
    Session<Coat> session = wardrobe.coats.create(coat);
    return new Kept<>(wardrobe.row(session), session.token(), wardrobe.coats, coat);
  }

  /** Of other times, and of the second version. */
  private Kept<Coat> older(Coat coat) {
    Session<Coat> session =
        wardrobe.aMinuteAgo().coats.create(new Coat(coat.tenant(), coat.user(), "blue"));
    session.set(Coat_.label, coat.label());
    wardrobe.coats.save(session);
    return new Kept<>(wardrobe.row(session), session.token(), wardrobe.coats, coat);
  }

  @Test
  void ofTwoSessionsOfOneSubject() {
    assertOnlyTheTwoOpen(older(ADAS), kept(ADAS), Column.PAYLOAD_TYPE, Column.SUBJECT_KEY);
  }

  @Test
  void ofTwoSubjects() {
    assertOnlyTheTwoOpen(older(ADAS), kept(new Coat("north", "grace", "red")), Column.PAYLOAD_TYPE);
  }

  @Test
  void ofTwoTenants() {
    assertOnlyTheTwoOpen(older(ADAS), kept(new Coat("south", "ada", "red")), Column.PAYLOAD_TYPE);
  }

  @Test
  void ofAGuestAndASubject() {
    assertOnlyTheTwoOpen(older(new Coat(null, null, "red")), kept(ADAS), Column.PAYLOAD_TYPE);
  }

  @Test
  void ofTwoPayloadTypes() {
    Hat hat = new Hat("north", "ada", "red");
    Session<Hat> session = wardrobe.hats.create(hat);
    Kept<Hat> kept = new Kept<>(wardrobe.row(session), session.token(), wardrobe.hats, hat);
    assertOnlyTheTwoOpen(older(ADAS), kept, Column.SUBJECT_KEY);
  }

  @Test
  void ofTwoVersionsOfOneSession() {
    Session<Coat> session = wardrobe.coats.create(ADAS);
    StoredSession first = wardrobe.row(session);
    session.set(Coat_.label, "green");
    wardrobe.coats.save(session);
    assertOnlyTheTwoOpen(
        new Kept<>(first, session.token(), wardrobe.coats, ADAS),
        new Kept<>(wardrobe.row(session), session.token(), wardrobe.coats, session.payload()),
        Column.ID,
        Column.PAYLOAD_TYPE,
        Column.SUBJECT_KEY,
        Column.CREATED_AT,
        Column.ABSOLUTE_EXPIRES_AT,
        Column.IDLE_MILLIS);
  }

  @Test
  void ofASessionBeforeAndAfterASignIn() {
    Coat guests = new Coat(null, null, "red");
    Session<Coat> guest = wardrobe.aMinuteAgo().coats.create(guests);
    StoredSession before = wardrobe.row(guest);
    guest.update(it -> ADAS);
    Session<Coat> signedIn = wardrobe.coats.cycle(guest);
    assertOnlyTheTwoOpen(
        new Kept<>(before, guest.token(), wardrobe.coats, guests),
        new Kept<>(wardrobe.row(signedIn), signedIn.token(), wardrobe.coats, ADAS),
        Column.PAYLOAD_TYPE);
  }

  private void assertOnlyTheTwoOpen(Kept<?> one, Kept<?> other, Column... inCommon) {
    int opened = 0;
    for (int mixture = 0; mixture < MIXTURES; mixture++) {
      StoredSession mixed = mixed(one.row, other.row, mixture);
      wardrobe.store.delete(one.row.id());
      wardrobe.replace(other.row, mixed);
      boolean isOne = isSealedAs(one.row, mixed);
      if (isOne || isSealedAs(other.row, mixed)) {
        opened++;
        assertThat((isOne ? one : other).outcome()).as("mixture %s", mixture).isEqualTo(OPENS);
      } else {
        boolean underOnesId = mixed.id().equals(one.row.id());
        assertThat((underOnesId ? one : other).outcome())
            .as("mixture %s", mixture)
            .isEqualTo(UNREADABLE);
      }
      wardrobe.store.delete(mixed.id());
    }
    assertThat(opened).as("mixtures that are one of the two").isEqualTo(2 << inCommon.length);
  }

  /** Each column is the other's where the mixture has a bit. */
  private static StoredSession mixed(StoredSession one, StoredSession other, int mixture) {
    StoredSession mixed = one;
    for (int i = 0; i < COLUMNS.size(); i++) {
      if ((mixture & 1 << i) != 0) {
        mixed = COLUMNS.get(i).in(mixed, COLUMNS.get(i).of(other));
      }
    }
    return mixed;
  }

  private static boolean isSealedAs(StoredSession row, StoredSession mixed) {
    return COLUMNS.stream().allMatch(column -> Arrays.equals(column.of(row), column.of(mixed)));
  }

  @Test
  void aRowOfAnotherNamespaceIsUnreadable() {
    Session<Coat> session = wardrobe.coats.create(ADAS);
    Wardrobe west = new Wardrobe("west", cipher);
    west.store.insert(wardrobe.row(session));

    assertThat(Outcome.find(west.coats, session.token(), ADAS)).isEqualTo(UNREADABLE);
  }

  @Test
  void aSessionIsNotReadAsAnotherType() {
    Session<Coat> session = wardrobe.coats.create(ADAS);

    assertThatExceptionOfType(UnreadableSessionException.class)
        .isThrownBy(() -> wardrobe.hats.find(session.token()))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_TYPE));
  }

  @Test
  void aValueIsNoSessionAndASessionIsNoValue() {
    Session<Coat> session = wardrobe.coats.create(ADAS);
    StoredSession row = wardrobe.row(session);
    byte[] key = cipher.valueKey("east", "key");
    wardrobe.cloakroom.values().put("key", new byte[] {1}, Duration.ofMinutes(30));
    StoredValue value = wardrobe.store.values().get(key, Wardrobe.NOW).orElseThrow();

    wardrobe.replace(row, row.withData(value.data()));
    wardrobe.store.values().put(key, new StoredValue(value.expiresAt(), row.data()));

    assertThat(Outcome.find(wardrobe.coats, session.token(), ADAS)).isEqualTo(UNREADABLE);
    assertThatExceptionOfType(UnreadableValueException.class)
        .isThrownBy(() -> wardrobe.cloakroom.values().get("key"));
  }
}
