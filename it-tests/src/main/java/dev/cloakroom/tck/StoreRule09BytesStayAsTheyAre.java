package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.SubjectKey;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class StoreRule09BytesStayAsTheyAre extends StoreRules {
  /** The last millisecond of the year 9999. */
  private static final long END_OF_TIME = 253_402_300_799_999L;

  StoreRule09BytesStayAsTheyAre(SessionStoreTck kit) {
    super(kit);
  }

  /** Around the limits of the column types of databases; the last is the design's largest. */
  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 255, 256, 2_000, 8_000, 65_535, 65_536, 1_048_576, 1_048_700, 16_000_100})
  void rule09_dataOfAnySizeComesBackAsItWas(int bytes) {
    byte[] data = Rows.random(bytes);
    StoredSession session = stored(Rows.withData(Rows.random(10), Rows.guest()));

    assertWritten(first().update(Rows.written(session, data), NOW), "update");

    assertThat(Arrays.equals(load(session.id()).data(), data)).as("%s bytes", bytes).isTrue();
    first().delete(session.id());
  }

  @Test
  void rule09_everyByteValueComesBackAsItWas() {
    byte[] data = new byte[512];
    for (int i = 0; i < data.length; i++) {
      data[i] = (byte) i;
    }
    SubjectKey ada = Rows.subject();
    StoredSession session = stored(Rows.withData(data, Rows.of(ada)));

    assertThat(load(session.id()).data()).as("loaded").isEqualTo(data);
    assertThat(second().findBySubject(List.of(ada), NOW).get(0).data())
        .as("listed")
        .isEqualTo(data);
    StoredSession cycled = Rows.withData(data, Rows.cycled(session));
    first().cycle(session.id(), cycled, NOW);
    assertThat(load(cycled.id()).data()).as("cycled").isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'; DROP TABLE cloakroom_session; --", "\\x00", " a ", "\u0000\u0000", "é"})
  void rule09_dataThatLooksLikeTextComesBackAsItWas(String text) {
    byte[] data = text.getBytes(UTF_8);

    StoredSession session = stored(Rows.withData(data, Rows.guest()));

    assertThat(load(session.id()).data()).isEqualTo(data);
  }

  @Test
  void rule09_everyColumnComesBackAsItWasStored() {
    SubjectKey ada = Rows.subject();
    StoredSession session =
        new StoredSession(
            Rows.id(ada),
            "A.payload_type-of.64.characters".concat("z".repeat(33)),
            ada,
            Long.MAX_VALUE - 1,
            1,
            NOW - 1,
            EXPIRY + 7,
            END_OF_TIME,
            END_OF_TIME,
            Rows.random(100));

    assertThat(load(stored(session).id())).usingRecursiveComparison().isEqualTo(session);
  }

  @Test
  void rule09_aGuestComesBackAsAGuest() {
    StoredSession guest = stored(Rows.guest());

    assertThat(load(guest.id())).usingRecursiveComparison().isEqualTo(guest);
  }

  @Test
  void rule09_garbageIsHandedOutAsItIsAndLeftThere() {
    StoredSession garbage = stored(Rows.withData(new byte[] {(byte) 0xFF}, Rows.guest()));

    assertThat(load(garbage.id()).data()).as("loaded").isEqualTo(garbage.data());
    assertThat(load(garbage.id()).data()).as("loaded again").isEqualTo(garbage.data());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 256, 65_536, 1_048_700})
  void rule09_valuesOfAnySizeComeBackAsTheyWere(int bytes) {
    byte[] key = Rows.random(32);
    byte[] data = Rows.random(bytes);

    first().values().put(key, new StoredValue(EXPIRY, data));

    StoredValue value = second().values().get(key, NOW).orElseThrow();
    assertThat(Arrays.equals(value.data(), data)).as("%s bytes", bytes).isTrue();
    assertThat(value.expiresAt()).as("expiry").isEqualTo(EXPIRY);
  }
}
