package good;

import dev.cloakroom.SessionPayload;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@SessionPayload
public record LibraryTypes(
    BigDecimal decimal,
    BigInteger integer,
    UUID uuid,
    Duration duration,
    LocalDate date,
    LocalDateTime dateTime,
    LocalTime time,
    OffsetDateTime offsetDateTime,
    Period period,
    Year year,
    ZoneId zone,
    ZonedDateTime zonedDateTime,
    List<BigDecimal> decimals,
    List<LocalDate> dates,
    Optional<Duration> timeout,
    Map<BigInteger, BigDecimal> byInteger,
    Map<UUID, Period> byUuid,
    Map<Duration, Duration> byDuration,
    Map<LocalDate, LocalTime> byDate,
    Map<LocalDateTime, LocalDateTime> byDateTime,
    Map<LocalTime, LocalDate> byTime,
    Map<OffsetDateTime, OffsetDateTime> byOffsetDateTime,
    Map<Year, Year> byYear,
    Map<ZonedDateTime, ZoneId> byZonedDateTime,
    Map<Instant, BigInteger> byInstant) {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDateTime IN_OVERLAP = LocalDateTime.parse("2025-10-26T02:30:00.000000001");

  static List<LibraryTypes> samples() {
    return List.of(
        new LibraryTypes(
            new BigDecimal("-12345678901234567890.12300"), BigInteger.TEN.pow(100).negate(),
            UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"), Duration.ofMillis(-1_500),
            LocalDate.of(1969, 12, 31), LocalDateTime.MIN, LocalTime.MAX, OffsetDateTime.MIN,
            Period.of(-1, 2, Integer.MIN_VALUE), Year.of(Year.MIN_VALUE), BERLIN,
            ZonedDateTime.ofLocal(IN_OVERLAP, BERLIN, ZoneOffset.ofHours(1)),
            List.of(new BigDecimal("1.0"), new BigDecimal("1.00"), new BigDecimal("1E+10000")),
            List.of(LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX), Optional.of(Duration.ZERO),
            Map.of(BigInteger.TWO, BigDecimal.TEN, BigInteger.ZERO, BigDecimal.ZERO),
            Map.of(new UUID(-1, -1), Period.ZERO, new UUID(0, 0), Period.ofDays(1)),
            Map.of(Duration.ofSeconds(Long.MIN_VALUE), Duration.ofSeconds(Long.MAX_VALUE, 999_999_999)),
            Map.of(LocalDate.EPOCH, LocalTime.MIDNIGHT), Map.of(LocalDateTime.MAX, LocalDateTime.MIN),
            Map.of(LocalTime.MIDNIGHT, LocalDate.EPOCH, LocalTime.NOON, LocalDate.MAX),
            Map.of(OffsetDateTime.MAX, OffsetDateTime.MIN), Map.of(Year.of(0), Year.of(0)),
            Map.of(ZonedDateTime.ofLocal(IN_OVERLAP, BERLIN, ZoneOffset.ofHours(2)), ZoneOffset.ofTotalSeconds(-1)),
            Map.of(Instant.EPOCH, BigInteger.ONE)),
        new LibraryTypes(
            BigDecimal.ZERO, BigInteger.ZERO, new UUID(0, 0), Duration.ZERO, LocalDate.EPOCH,
            LocalDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT), LocalTime.MIDNIGHT,
            OffsetDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT, ZoneOffset.UTC), Period.ZERO, Year.of(0),
            ZoneOffset.UTC, ZonedDateTime.of(LocalDate.EPOCH, LocalTime.MIDNIGHT, ZoneOffset.UTC),
            List.of(), List.of(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of(), Map.of(), Map.of(), Map.of()),
        new LibraryTypes(
            null, null, null, null, null, null, null, null, null, null, null, null,
            List.of(), List.of(), Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
            Map.of(), Map.of(), Map.of(), Map.of()));
  }
}
