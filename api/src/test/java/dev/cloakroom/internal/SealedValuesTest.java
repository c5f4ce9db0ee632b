package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.KeyValueStore;
import dev.cloakroom.UnwritableSessionException;
import dev.cloakroom.memory.InMemorySessionStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedValuesTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final InMemorySessionStore store = new InMemorySessionStore("default");
  private final KeyValueStore values = nodeAt(NOW);

  @Test
  void whatIsPutIsThereUntilTheMillisecondBeforeItsTimeIsOver() {
    values.put("code", new byte[] {7}, MINUTE);

    assertThat(nodeAt(NOW.plus(MINUTE).minusMillis(1)).get("code")).hasValue(new byte[] {7});
    assertThat(nodeAt(NOW.plus(MINUTE)).get("code")).isEmpty();
  }

  @Test
  void aNodeWhoseClockIsAheadDoesNotRemoveWhatItTakesForExpired() {
    values.put("code", new byte[] {7}, MINUTE);
    KeyValueStore ahead = nodeAt(NOW.plus(MINUTE));

    assertThat(ahead.take("code")).isEmpty();
    assertThat(ahead.remove("code")).isFalse();

    assertThat(values.take("code")).hasValue(new byte[] {7});
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT0.000999S", "PT-1S", "P3651D", "PT9223372036854775807S"})
  void aTimeToLiveOutOfRangeIsRefusedWithTheRange(String timeToLive) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> values.put("code", new byte[] {7}, Duration.parse(timeToLive)))
        .withMessageContaining("millisecond")
        .withMessageContaining("3650 days");
  }

  @Test
  @SuppressWarnings("NullAway") // what happens to those who do not check
  void aMissingKeyIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> values.get(null)).withMessage("key");
    assertThatNullPointerException()
        .isThrownBy(() -> values.put(null, new byte[] {7}, MINUTE))
        .withMessage("key");
  }

  @Test
  void aKeyThatIsNotWellFormedTextIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> values.get("a\uD800"));
  }

  @Test
  void aValueLargerThanAPayloadMayBeIsRefused() {
    assertThatExceptionOfType(UnwritableSessionException.class)
        .isThrownBy(() -> values.put("code", new byte[(1 << 20) + 1], MINUTE))
        .withMessageContaining("1048576");
    assertThat(values.get("code")).isEmpty();
  }

  private KeyValueStore nodeAt(Instant instant) {
    return Cloakroom.builder()
        .store(store)
        .clock(Clock.fixed(instant, ZoneOffset.UTC))
        .property("cloakroom.cipher", "none")
        .build()
        .values();
  }
}
