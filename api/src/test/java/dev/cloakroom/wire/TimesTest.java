package dev.cloakroom.wire;

import static dev.cloakroom.wire.Encoded.ONE;
import static dev.cloakroom.wire.Encoded.assertRefused;
import static dev.cloakroom.wire.Encoded.assertUnwritable;
import static dev.cloakroom.wire.Encoded.read;
import static dev.cloakroom.wire.Encoded.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
  @ParameterizedTest
  @CsvSource({
    "PT0S, 0a00",
    "PT1.5S, 0a0808011080cab5ee01",
    "PT-0.000000001S, 0a0b10ffffffffffffffffff01",
    "PT-1S, 0a0b08ffffffffffffffffff01"
  })
  void durationHasSecondsAndNanosOfOneSign(Duration value, String bytes) {
    assertThat(written(out -> Times.write(out, ONE, value))).isEqualTo(bytes);
    assertThat(read(bytes, TimesTest::duration)).isEqualTo(value);
  }

  @Test
  void durationsAtTheEndsOfTheRangeSurvive() {
    for (Duration value :
        new Duration[] {
          Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
          Duration.ofSeconds(Long.MIN_VALUE),
          Duration.ofSeconds(Long.MIN_VALUE, 1)
        }) {
      assertThat(read(written(out -> Times.write(out, ONE, value)), TimesTest::duration))
          .isEqualTo(value);
    }
  }

  @Test
  void durationThatDoesNotExistIsRefused() {
    assertRefused("0a06108094ebdc03", TimesTest::duration, "no such nanosecond");
    assertRefused("0a0d0801" + "10ffffffffffffffffff01", TimesTest::duration, "no such nanosecond");
    assertRefused("0a0d08ffffffffffffffffff01" + "1001", TimesTest::duration, "no such nanosecond");
  }

  @ParameterizedTest
  @CsvSource({"1970-01-01, 0800", "1969-12-31, 0801", "1970-01-02, 0802", "2026-01-02, 08cebf02"})
  void dateIsTheNumberOfItsDay(LocalDate value, String bytes) {
    assertThat(written(out -> Times.write(out, ONE, value))).isEqualTo(bytes);
    assertThat(read(bytes, in -> Times.readLocalDate(in, ONE))).isEqualTo(value);
  }

  @Test
  void valueBeyondTheRangeOfItsTypeIsRefused() {
    String mostVarint = "08ffffffffffffffff7f";
    assertRefused(mostVarint, in -> Times.readLocalDate(in, ONE), "beyond the range of LocalDate");
    assertRefused(mostVarint, in -> Times.readLocalTime(in, ONE), "beyond the range of LocalTime");
    assertRefused(
        "08ffffffffffffffffff01", in -> Times.readLocalTime(in, ONE), "the range of LocalTime");
    assertRefused("0880a8d6b907", in -> Times.readYear(in, ONE), "beyond the range of Year");
    assertRefused(
        "0a0a" + mostVarint,
        in -> Times.readLocalDateTime(in, ONE),
        "beyond the range of LocalDateTime");
    // 18 hours and a second
    assertRefused(
        "0a0418c2f407", in -> Times.readOffsetDateTime(in, ONE), "beyond the range of ZoneOffset");
    assertRefused("0a0708ffffffffff1f", in -> Times.readPeriod(in, ONE), "out of its type's range");
  }

  @Test
  void dateTimesHaveDayNanosecondOffsetAndZone() {
    LocalDateTime local = LocalDateTime.of(LocalDate.ofEpochDay(1), LocalTime.ofNanoOfDay(1));
    ZoneId zone = ZoneId.of("Etc/GMT-1");
    ZoneOffset offset = ZoneOffset.ofHours(1);

    assertThat(written(out -> Times.write(out, ONE, local))).isEqualTo("0a04" + "08021001");
    assertThat(written(out -> Times.write(out, ONE, OffsetDateTime.of(local, offset))))
        .isEqualTo("0a07" + "08021001" + "18a038");
    assertThat(written(out -> Times.write(out, ONE, ZonedDateTime.of(local, zone))))
        .isEqualTo("0a12" + "08021001" + "18a038" + "2209" + "4574632f474d542d31");
  }

  @Test
  void bothTimesOfAnOverlapSurvive() {
    LocalDateTime twice = LocalDateTime.parse("2025-10-26T02:30:00");
    for (int hours : new int[] {1, 2}) {
      ZonedDateTime value =
          ZonedDateTime.ofLocal(twice, ZoneId.of("Europe/Berlin"), ZoneOffset.ofHours(hours));

      assertThat(value.getOffset()).isEqualTo(ZoneOffset.ofHours(hours));
      assertThat(read(written(out -> Times.write(out, ONE, value)), TimesTest::zoned))
          .isEqualTo(value);
    }
  }

  @Test
  void offsetThatTheZoneDoesNotHaveKeepsTheInstant() {
    // 1970-01-01T00:00 at +05:00, in UTC
    Object read = read("0a0a" + "18a09902" + "2204" + "5a756c75", TimesTest::zoned);

    assertThat(read).isEqualTo(ZonedDateTime.parse("1969-12-31T19:00Z[Zulu]"));
  }

  @Test
  void unknownZoneIsRefusedWithoutNamingIt() {
    for (String id : new String[] {"0a00", "0a03582f59", "0a012b"}) {
      assertRefused(id, in -> Times.readZoneId(in, ONE), "a time zone that this Java platform");
    }
    assertRefused("0a00", TimesTest::zoned, "a time zone that this Java platform");
  }

  @ParameterizedTest
  @CsvSource({"P0D, 0a00", "P1Y2M3D, 0a06080210041806", "P-1D, 0a021801"})
  void periodHasYearsMonthsAndDays(Period value, String bytes) {
    assertThat(written(out -> Times.write(out, ONE, value))).isEqualTo(bytes);
    assertThat(read(bytes, in -> Times.readPeriod(in, ONE))).isEqualTo(value);
  }

  @Test
  void nullIsRefusedInWriting() {
    assertUnwritable(out -> Times.write(out, ONE, (Duration) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (LocalDate) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (LocalTime) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (LocalDateTime) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (OffsetDateTime) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (ZonedDateTime) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (ZoneId) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (Period) null), "null");
    assertUnwritable(out -> Times.write(out, ONE, (Year) null), "null");
  }

  private static Duration duration(WireReader in) {
    return Times.readDuration(in, ONE);
  }

  private static ZonedDateTime zoned(WireReader in) {
    return Times.readZonedDateTime(in, ONE);
  }
}
