package dev.cloakroom.it.tampering;

import static dev.cloakroom.it.tampering.Outcome.NOT_FOUND;
import static dev.cloakroom.it.tampering.Outcome.OPENS;
import static dev.cloakroom.it.tampering.Outcome.UNREADABLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.Session;
import dev.cloakroom.SessionView;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to one row, it never opens as something else. */
class EveryBitOfARowTest {
  private static final Coat GUESTS = new Coat(null, null, "a coat of a guest");
  private static final Coat ADAS = new Coat("north", "ada", "Mäntel \uD83E\uDDE5");

  @TempDir Path directory;

  private Wardrobe wardrobe;

  @BeforeEach
  void open() {
    wardrobe = new Wardrobe("east", TinkSessionCipher.generate(directory.resolve("keys.json")));
  }

  @Test
  void onlyTheLastAccessAndTheIdleExpiryOfASessionMayChange() {
    Map<Column, Set<Outcome>> expected = expected();
    expected.put(Column.SUBJECT_KEY, EnumSet.of(UNREADABLE));

    assertThat(outcomes(ADAS)).isEqualTo(expected);
  }

  @Test
  void onlyTheLastAccessAndTheIdleExpiryOfAGuestsSessionMayChange() {
    Map<Column, Set<Outcome>> expected = expected();
    expected.put(Column.SUBJECT_KEY, EnumSet.noneOf(Outcome.class)); // it has no bits

    assertThat(outcomes(GUESTS)).isEqualTo(expected);
  }

  private static Map<Column, Set<Outcome>> expected() {
    Map<Column, Set<Outcome>> expected = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      expected.put(column, EnumSet.of(UNREADABLE));
    }
    expected.put(Column.ID, EnumSet.of(NOT_FOUND));
    expected.put(Column.LAST_ACCESSED_AT, EnumSet.of(OPENS));
    expected.put(Column.EXPIRES_AT, EnumSet.of(OPENS, NOT_FOUND));
    return expected;
  }

  /** What comes of flipping each bit of each column. */
  private Map<Column, Set<Outcome>> outcomes(Coat coat) {
    Session<Coat> session = wardrobe.coats.create(coat);
    StoredSession row = wardrobe.row(session);
    Map<Column, Set<Outcome>> outcomes = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      Set<Outcome> ofColumn = EnumSet.noneOf(Outcome.class);
      byte[] bytes = column.of(row);
      for (int bit = 0; bit < Bits.count(bytes); bit++) {
        StoredSession changed = column.in(row, Bits.flipped(bytes, bit));
        wardrobe.replace(row, changed);
        ofColumn.add(Outcome.find(wardrobe.coats, session.token(), coat));
        assertListsNothingElse(coat);
        wardrobe.replace(changed, row);
      }
      outcomes.put(column, ofColumn);
    }
    assertThat(Outcome.find(wardrobe.coats, session.token(), coat)).isEqualTo(OPENS);
    return outcomes;
  }

  private void assertListsNothingElse(Coat coat) {
    if (coat.user() == null) {
      return;
    }
    for (SessionView<Coat> view :
        wardrobe.coats.findBySubject(SubjectRef.of(coat.tenant(), coat.user()))) {
      try {
        assertThat(view.payload()).isEqualTo(coat);
      } catch (UnreadableSessionException e) {
        assertThat(e.id()).isEqualTo(view.id());
      }
    }
  }

  @Test
  void aRowUnderAnIdWithABitFlippedIsListedAndUnreadable() {
    StoredSession row = wardrobe.row(wardrobe.coats.create(ADAS));
    for (int bit = 0; bit < Bits.count(row.id().bytes()); bit++) {
      StoredSession moved = Column.ID.in(row, Bits.flipped(row.id().bytes(), bit));
      wardrobe.replace(row, moved);

      assertThat(wardrobe.coats.findBySubject(SubjectRef.of("north", "ada")))
          .singleElement()
          .satisfies(
              view ->
                  assertThatExceptionOfType(UnreadableSessionException.class)
                      .isThrownBy(view::payload));
      wardrobe.replace(moved, row);
    }
  }

  @Test
  void aSaveOntoAVersionWithABitFlippedIsRefused() {
    Session<Coat> session = wardrobe.coats.create(ADAS);
    StoredSession row = wardrobe.row(session);
    byte[] version = Column.VERSION.of(row);
    for (int bit = 0; bit < Bits.count(version); bit++) {
      wardrobe.replace(row, Column.VERSION.in(row, Bits.flipped(version, bit)));
      session.set(Coat_.label, "another");

      assertThatExceptionOfType(UnreadableSessionException.class)
          .isThrownBy(() -> wardrobe.coats.save(session));
      assertThatExceptionOfType(UnreadableSessionException.class)
          .isThrownBy(() -> wardrobe.coats.cycle(session));
    }
  }

  @Test
  void dataOfAnyOtherLengthIsUnreadable() {
    Session<Coat> session = wardrobe.coats.create(ADAS);
    StoredSession row = wardrobe.row(session);
    for (int length = 0; length <= 2 * row.data().length; length++) {
      wardrobe.replace(row, row.withData(Arrays.copyOf(row.data(), length)));

      assertThat(Outcome.find(wardrobe.coats, session.token(), ADAS))
          .as("%s bytes of %s", length, row.data().length)
          .isEqualTo(length == row.data().length ? OPENS : UNREADABLE);
    }
  }

  @Test
  void anyByteMoreIsUnreadable() {
    Session<Coat> session = wardrobe.coats.create(ADAS);
    StoredSession row = wardrobe.row(session);
    byte[] longer = Arrays.copyOf(row.data(), row.data().length + 1);
    for (int more = 0; more < 256; more++) {
      longer[row.data().length] = (byte) more;
      wardrobe.replace(row, row.withData(longer));

      assertThat(Outcome.find(wardrobe.coats, session.token(), ADAS)).isEqualTo(UNREADABLE);
    }
  }

  @Test
  void payloadTypesThatAreNoneAreUnreadable() {
    Session<Coat> session = wardrobe.coats.create(ADAS);
    StoredSession row = wardrobe.row(session);
    for (String type : new String[] {"", "\uD83E", "coat\uDDE5", "\uFFFD", "c".repeat(1 << 16)}) {
      wardrobe.replace(row, renamed(row, type));

      assertThatExceptionOfType(UnreadableSessionException.class)
          .isThrownBy(() -> wardrobe.coats.find(session.token()))
          .satisfies(
              e -> {
                assertThat(e.id()).isEqualTo(session.id());
                assertThat(e.payloadType()).isEqualTo(type);
                assertThat(e.reason()).isEqualTo(Reason.TAMPERED);
                assertThat(e.getMessage().getBytes(UTF_8)).hasSizeLessThan(400);
              });
    }
  }

  /** Not by way of bytes, which some of these have not. */
  private static StoredSession renamed(StoredSession row, String payloadType) {
    return new StoredSession(
        row.id(),
        payloadType,
        row.subjectKey(),
        row.version(),
        row.createdAt(),
        row.lastAccessedAt(),
        row.expiresAt(),
        row.absoluteExpiresAt(),
        row.idleMillis(),
        row.data());
  }
}
