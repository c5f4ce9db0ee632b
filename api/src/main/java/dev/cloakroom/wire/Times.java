package dev.cloakroom.wire;

import java.time.DateTimeException;
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
import org.jspecify.annotations.Nullable;

/**
 * The types of {@code java.time}, all of their values to the nanosecond.
 *
 * <p>A date is the number of its day since 1970-01-01 (sint64), a time the nanosecond of its day
 * (int64), a year an int32, a zone its id. A duration is {@code google.protobuf.Duration}, a period
 * three sint32. Date and time together are one message of day, nanosecond, offset in seconds and
 * zone, as far as the type has them.
 *
 * <p>Methods that write throw {@link WireException} if the value is null; those that read, if the
 * type has no such value.
 */
public final class Times {
  private static final int NANOS_PER_SECOND = 1_000_000_000;

  private static final Field SECONDS = new Field("seconds", 1);
  private static final Field NANOS = new Field("nanos", 2);
  private static final Field YEARS = new Field("years", 1);
  private static final Field MONTHS = new Field("months", 2);
  private static final Field DAYS = new Field("days", 3);

  private Times() {}

  /** Writes a duration. */
  public static void write(WireWriter out, Field field, @Nullable Duration value) {
    Duration duration = out.element(field, value);
    long seconds = duration.getSeconds();
    int nanos = duration.getNano();
    if (seconds < 0 && nanos > 0) {
      // Both have the same sign there, while Java's nanoseconds are never negative.
      seconds++;
      nanos -= NANOS_PER_SECOND;
    }
    int mark = out.begin(field);
    if (seconds != 0) {
      out.int64(SECONDS, seconds);
    }
    if (nanos != 0) {
      out.int32(NANOS, nanos);
    }
    out.end(mark);
  }

  /** Reads a duration. */
  public static Duration readDuration(WireReader in, Field field) {
    long seconds = 0;
    int nanos = 0;
    int outer = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> seconds = in.int64(SECONDS);
        case 2 -> nanos = in.int32(NANOS);
        default -> in.unknown();
      }
    }
    in.end(outer);
    boolean opposed = (seconds < 0 && nanos > 0) || (seconds > 0 && nanos < 0);
    if (opposed || nanos <= -NANOS_PER_SECOND || nanos >= NANOS_PER_SECOND) {
      throw in.refused(field, "there is no such nanosecond");
    }
    try {
      return Duration.ofSeconds(seconds, nanos);
    } catch (ArithmeticException e) {
      throw beyond(in, field, Duration.class, e);
    }
  }

  /** Writes a period. */
  public static void write(WireWriter out, Field field, @Nullable Period value) {
    Period period = out.element(field, value);
    int years = period.getYears();
    int months = period.getMonths();
    int days = period.getDays();
    int mark = out.begin(field);
    if (years != 0) {
      out.sint32(YEARS, years);
    }
    if (months != 0) {
      out.sint32(MONTHS, months);
    }
    if (days != 0) {
      out.sint32(DAYS, days);
    }
    out.end(mark);
  }

  /** Reads a period. */
  public static Period readPeriod(WireReader in, Field field) {
    int years = 0;
    int months = 0;
    int days = 0;
    int outer = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> years = in.sint32(YEARS);
        case 2 -> months = in.sint32(MONTHS);
        case 3 -> days = in.sint32(DAYS);
        default -> in.unknown();
      }
    }
    in.end(outer);
    return Period.of(years, months, days);
  }

  /** Writes a date. */
  public static void write(WireWriter out, Field field, @Nullable LocalDate value) {
    out.sint64(field, out.element(field, value).toEpochDay());
  }

  /** Reads a date. */
  public static LocalDate readLocalDate(WireReader in, Field field) {
    long day = in.sint64(field);
    try {
      return LocalDate.ofEpochDay(day);
    } catch (DateTimeException e) {
      throw beyond(in, field, LocalDate.class, e);
    }
  }

  /** Writes a time of day. */
  public static void write(WireWriter out, Field field, @Nullable LocalTime value) {
    out.int64(field, out.element(field, value).toNanoOfDay());
  }

  /** Reads a time of day. */
  public static LocalTime readLocalTime(WireReader in, Field field) {
    long nano = in.int64(field);
    try {
      return LocalTime.ofNanoOfDay(nano);
    } catch (DateTimeException e) {
      throw beyond(in, field, LocalTime.class, e);
    }
  }

  /** Writes a year. */
  public static void write(WireWriter out, Field field, @Nullable Year value) {
    out.int32(field, out.element(field, value).getValue());
  }

  /** Reads a year. */
  public static Year readYear(WireReader in, Field field) {
    int year = in.int32(field);
    try {
      return Year.of(year);
    } catch (DateTimeException e) {
      throw beyond(in, field, Year.class, e);
    }
  }

  /** Writes a time zone. */
  public static void write(WireWriter out, Field field, @Nullable ZoneId value) {
    out.string(field, out.element(field, value).getId());
  }

  /** Reads a time zone; one that this Java platform does not know is refused. */
  public static ZoneId readZoneId(WireReader in, Field field) {
    return DateTimeParts.zone(in, field, in.string(field));
  }

  /** Writes a date and time without an offset. */
  public static void write(WireWriter out, Field field, @Nullable LocalDateTime value) {
    DateTimeParts.write(out, field, out.element(field, value), null, null);
  }

  /** Reads a date and time without an offset. */
  public static LocalDateTime readLocalDateTime(WireReader in, Field field) {
    return new DateTimeParts(in, field).local();
  }

  /** Writes a date and time with an offset. */
  public static void write(WireWriter out, Field field, @Nullable OffsetDateTime value) {
    OffsetDateTime time = out.element(field, value);
    DateTimeParts.write(out, field, time.toLocalDateTime(), time.getOffset(), null);
  }

  /** Reads a date and time with an offset. */
  public static OffsetDateTime readOffsetDateTime(WireReader in, Field field) {
    DateTimeParts parts = new DateTimeParts(in, field);
    return OffsetDateTime.of(parts.local(), parts.offset());
  }

  /** Writes a date and time in a zone. */
  public static void write(WireWriter out, Field field, @Nullable ZonedDateTime value) {
    ZonedDateTime time = out.element(field, value);
    DateTimeParts.write(out, field, time.toLocalDateTime(), time.getOffset(), time.getZone());
  }

  /**
   * Reads a date and time in a zone. Where the zone's rules have changed and do not have the offset
   * at that time any more, the instant stays and the local time follows the new rules.
   */
  public static ZonedDateTime readZonedDateTime(WireReader in, Field field) {
    DateTimeParts parts = new DateTimeParts(in, field);
    LocalDateTime local = parts.local();
    ZoneOffset offset = parts.offset();
    ZoneId zone = parts.zone();
    try {
      return ZonedDateTime.ofInstant(local, offset, zone);
    } catch (DateTimeException e) {
      throw beyond(in, field, ZonedDateTime.class, e);
    }
  }

  static WireException beyond(WireReader in, Field field, Class<?> type, RuntimeException e) {
    return in.refused(field, "this is beyond the range of " + type.getSimpleName(), e);
  }
}
