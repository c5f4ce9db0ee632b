package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
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
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link LibraryTypes}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class LibraryTypes_ {
  /**
   * The property {@code decimal}.
   */
  public static final Property<LibraryTypes, BigDecimal> decimal = Property.of(
      "decimal", 233389, payload -> payload.decimal(),
      (payload, value) -> new LibraryTypes(value, payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code integer}.
   */
  public static final Property<LibraryTypes, BigInteger> integer = Property.of(
      "integer", 44060, payload -> payload.integer(),
      (payload, value) -> new LibraryTypes(payload.decimal(), value, payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code uuid}.
   */
  public static final Property<LibraryTypes, UUID> uuid = Property.of(
      "uuid", 126385, payload -> payload.uuid(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), value,
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code duration}.
   */
  public static final Property<LibraryTypes, Duration> duration = Property.of(
      "duration", 227308, payload -> payload.duration(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          value, payload.date(), payload.dateTime(), payload.time(), payload.offsetDateTime(),
          payload.period(), payload.year(), payload.zone(), payload.zonedDateTime(),
          payload.decimals(), payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code date}.
   */
  public static final Property<LibraryTypes, LocalDate> date = Property.of(
      "date", 223024, payload -> payload.date(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), value, payload.dateTime(), payload.time(), payload.offsetDateTime(),
          payload.period(), payload.year(), payload.zone(), payload.zonedDateTime(),
          payload.decimals(), payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code dateTime}.
   */
  public static final Property<LibraryTypes, LocalDateTime> dateTime = Property.of(
      "dateTime", 14806, payload -> payload.dateTime(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), value, payload.time(), payload.offsetDateTime(),
          payload.period(), payload.year(), payload.zone(), payload.zonedDateTime(),
          payload.decimals(), payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code time}.
   */
  public static final Property<LibraryTypes, LocalTime> time = Property.of(
      "time", 11992, payload -> payload.time(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), value, payload.offsetDateTime(),
          payload.period(), payload.year(), payload.zone(), payload.zonedDateTime(),
          payload.decimals(), payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code offsetDateTime}.
   */
  public static final Property<LibraryTypes, OffsetDateTime> offsetDateTime = Property.of(
      "offsetDateTime", 220636, payload -> payload.offsetDateTime(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(), value,
          payload.period(), payload.year(), payload.zone(), payload.zonedDateTime(),
          payload.decimals(), payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code period}.
   */
  public static final Property<LibraryTypes, Period> period = Property.of(
      "period", 52953, payload -> payload.period(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), value, payload.year(), payload.zone(), payload.zonedDateTime(),
          payload.decimals(), payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code year}.
   */
  public static final Property<LibraryTypes, Year> year = Property.of(
      "year", 257732, payload -> payload.year(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), value, payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code zone}.
   */
  public static final Property<LibraryTypes, ZoneId> zone = Property.of(
      "zone", 29427, payload -> payload.zone(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), value,
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code zonedDateTime}.
   */
  public static final Property<LibraryTypes, ZonedDateTime> zonedDateTime = Property.of(
      "zonedDateTime", 38756, payload -> payload.zonedDateTime(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(), value,
          payload.decimals(), payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code decimals}.
   */
  public static final Property<LibraryTypes, List<BigDecimal>> decimals = Property.of(
      "decimals", 258086, payload -> payload.decimals(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), value, payload.dates(), payload.timeout(), payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code dates}.
   */
  public static final Property<LibraryTypes, List<LocalDate>> dates = Property.of(
      "dates", 159736, payload -> payload.dates(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), value, payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code timeout}.
   */
  public static final Property<LibraryTypes, Optional<Duration>> timeout = Property.of(
      "timeout", 41243, payload -> payload.timeout(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), value, payload.byInteger(),
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code byInteger}.
   */
  public static final Property<LibraryTypes, Map<BigInteger, BigDecimal>> byInteger = Property.of(
      "byInteger", 235136, payload -> payload.byInteger(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(), value,
          payload.byUuid(), payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code byUuid}.
   */
  public static final Property<LibraryTypes, Map<UUID, Period>> byUuid = Property.of(
      "byUuid", 20182, payload -> payload.byUuid(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), value, payload.byDuration(), payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code byDuration}.
   */
  public static final Property<LibraryTypes, Map<Duration, Duration>> byDuration = Property.of(
      "byDuration", 208393, payload -> payload.byDuration(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), value, payload.byDate(), payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code byDate}.
   */
  public static final Property<LibraryTypes, Map<LocalDate, LocalTime>> byDate = Property.of(
      "byDate", 43981, payload -> payload.byDate(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), value, payload.byDateTime(),
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code byDateTime}.
   */
  public static final Property<LibraryTypes, Map<LocalDateTime, LocalDateTime>> byDateTime = Property.of(
      "byDateTime", 159495, payload -> payload.byDateTime(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(), value,
          payload.byTime(), payload.byOffsetDateTime(), payload.byYear(), payload.byZonedDateTime(),
          payload.byInstant()));

  /**
   * The property {@code byTime}.
   */
  public static final Property<LibraryTypes, Map<LocalTime, LocalDate>> byTime = Property.of(
      "byTime", 210458, payload -> payload.byTime(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), value, payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code byOffsetDateTime}.
   */
  public static final Property<LibraryTypes, Map<OffsetDateTime, OffsetDateTime>> byOffsetDateTime = Property.of(
      "byOffsetDateTime", 137278, payload -> payload.byOffsetDateTime(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), value, payload.byYear(),
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code byYear}.
   */
  public static final Property<LibraryTypes, Map<Year, Year>> byYear = Property.of(
      "byYear", 237540, payload -> payload.byYear(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), value,
          payload.byZonedDateTime(), payload.byInstant()));

  /**
   * The property {@code byZonedDateTime}.
   */
  public static final Property<LibraryTypes, Map<ZonedDateTime, ZoneId>> byZonedDateTime = Property.of(
      "byZonedDateTime", 214024, payload -> payload.byZonedDateTime(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          value, payload.byInstant()));

  /**
   * The property {@code byInstant}.
   */
  public static final Property<LibraryTypes, Map<Instant, BigInteger>> byInstant = Property.of(
      "byInstant", 207850, payload -> payload.byInstant(),
      (payload, value) -> new LibraryTypes(payload.decimal(), payload.integer(), payload.uuid(),
          payload.duration(), payload.date(), payload.dateTime(), payload.time(),
          payload.offsetDateTime(), payload.period(), payload.year(), payload.zone(),
          payload.zonedDateTime(), payload.decimals(), payload.dates(), payload.timeout(),
          payload.byInteger(), payload.byUuid(), payload.byDuration(), payload.byDate(),
          payload.byDateTime(), payload.byTime(), payload.byOffsetDateTime(), payload.byYear(),
          payload.byZonedDateTime(), value));

  /**
   * What sessions know of {@link LibraryTypes}.
   */
  public static final PayloadType<LibraryTypes> TYPE = PayloadType.of(
      "LibraryTypes", LibraryTypes.class, new LibraryTypesCodec(),
      List.of(decimal, integer, uuid, duration, date, dateTime, time, offsetDateTime, period, year,
          zone, zonedDateTime, decimals, dates, timeout, byInteger, byUuid, byDuration, byDate,
          byDateTime, byTime, byOffsetDateTime, byYear, byZonedDateTime, byInstant),
      null, null);

  private LibraryTypes_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static LibraryTypes empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
