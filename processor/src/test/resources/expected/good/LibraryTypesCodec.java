package good;

import dev.cloakroom.wire.BigNumbers;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.Times;
import dev.cloakroom.wire.Uuids;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class LibraryTypesCodec implements Codec<LibraryTypes> {
  private static final Field TIME = new Field("time", 11992);

  private static final Field DATE_TIME = new Field("dateTime", 14806);

  private static final Field BY_UUID = new Field("byUuid", 20182);

  private static final Field ZONE = new Field("zone", 29427);

  private static final Field ZONED_DATE_TIME = new Field("zonedDateTime", 38756);

  private static final Field TIMEOUT = new Field("timeout", 41243);

  private static final Field BY_DATE = new Field("byDate", 43981);

  private static final Field INTEGER = new Field("integer", 44060);

  private static final Field PERIOD = new Field("period", 52953);

  private static final Field UUID = new Field("uuid", 126385);

  private static final Field BY_OFFSET_DATE_TIME = new Field("byOffsetDateTime", 137278);

  private static final Field BY_DATE_TIME = new Field("byDateTime", 159495);

  private static final Field DATES = new Field("dates", 159736);

  private static final Field BY_INSTANT = new Field("byInstant", 207850);

  private static final Field BY_DURATION = new Field("byDuration", 208393);

  private static final Field BY_TIME = new Field("byTime", 210458);

  private static final Field BY_ZONED_DATE_TIME = new Field("byZonedDateTime", 214024);

  private static final Field OFFSET_DATE_TIME = new Field("offsetDateTime", 220636);

  private static final Field DATE = new Field("date", 223024);

  private static final Field DURATION = new Field("duration", 227308);

  private static final Field DECIMAL = new Field("decimal", 233389);

  private static final Field BY_INTEGER = new Field("byInteger", 235136);

  private static final Field BY_YEAR = new Field("byYear", 237540);

  private static final Field YEAR = new Field("year", 257732);

  private static final Field DECIMALS = new Field("decimals", 258086);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.map(BY_UUID),
      MessageShape.map(BY_DATE),
      MessageShape.map(BY_OFFSET_DATE_TIME),
      MessageShape.map(BY_DATE_TIME),
      MessageShape.list(DATES),
      MessageShape.map(BY_INSTANT),
      MessageShape.map(BY_DURATION),
      MessageShape.map(BY_TIME),
      MessageShape.map(BY_ZONED_DATE_TIME),
      MessageShape.map(BY_INTEGER),
      MessageShape.map(BY_YEAR),
      MessageShape.list(DECIMALS));

  @Override
  public void write(WireWriter out, LibraryTypes payload) {
    LocalTime time = payload.time();
    if (time != null) {
      Times.write(out, TIME, time);
    }
    LocalDateTime dateTime = payload.dateTime();
    if (dateTime != null) {
      Times.write(out, DATE_TIME, dateTime);
    }
    Map<UUID, Period> byUuid = payload.byUuid();
    if (byUuid != null) {
      int mark = out.beginSet();
      for (Map.Entry<UUID, Period> entry : byUuid.entrySet()) {
        int entryMark = out.begin(BY_UUID);
        Uuids.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_UUID, mark);
    }
    ZoneId zone = payload.zone();
    if (zone != null) {
      Times.write(out, ZONE, zone);
    }
    ZonedDateTime zonedDateTime = payload.zonedDateTime();
    if (zonedDateTime != null) {
      Times.write(out, ZONED_DATE_TIME, zonedDateTime);
    }
    Optional<Duration> timeout = payload.timeout();
    if (timeout != null && timeout.isPresent()) {
      Times.write(out, TIMEOUT, timeout.get());
    }
    Map<LocalDate, LocalTime> byDate = payload.byDate();
    if (byDate != null) {
      out.hashable(BY_DATE, byDate.keySet());
      int mark = out.beginSet();
      for (Map.Entry<LocalDate, LocalTime> entry : byDate.entrySet()) {
        int entryMark = out.begin(BY_DATE);
        Times.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_DATE, mark);
    }
    BigInteger integer = payload.integer();
    if (integer != null) {
      BigNumbers.write(out, INTEGER, integer);
    }
    Period period = payload.period();
    if (period != null) {
      Times.write(out, PERIOD, period);
    }
    UUID uuid = payload.uuid();
    if (uuid != null) {
      Uuids.write(out, UUID, uuid);
    }
    Map<OffsetDateTime, OffsetDateTime> byOffsetDateTime = payload.byOffsetDateTime();
    if (byOffsetDateTime != null) {
      int mark = out.beginSet();
      for (Map.Entry<OffsetDateTime, OffsetDateTime> entry : byOffsetDateTime.entrySet()) {
        int entryMark = out.begin(BY_OFFSET_DATE_TIME);
        Times.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_OFFSET_DATE_TIME, mark);
    }
    Map<LocalDateTime, LocalDateTime> byDateTime = payload.byDateTime();
    if (byDateTime != null) {
      out.hashable(BY_DATE_TIME, byDateTime.keySet());
      int mark = out.beginSet();
      for (Map.Entry<LocalDateTime, LocalDateTime> entry : byDateTime.entrySet()) {
        int entryMark = out.begin(BY_DATE_TIME);
        Times.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_DATE_TIME, mark);
    }
    List<LocalDate> dates = payload.dates();
    if (dates != null) {
      for (LocalDate element : dates) {
        Times.write(out, DATES, element);
      }
    }
    Map<Instant, BigInteger> byInstant = payload.byInstant();
    if (byInstant != null) {
      int mark = out.beginSet();
      for (Map.Entry<Instant, BigInteger> entry : byInstant.entrySet()) {
        int entryMark = out.begin(BY_INSTANT);
        out.instant(Field.KEY, entry.getKey());
        BigNumbers.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_INSTANT, mark);
    }
    Map<Duration, Duration> byDuration = payload.byDuration();
    if (byDuration != null) {
      int mark = out.beginSet();
      for (Map.Entry<Duration, Duration> entry : byDuration.entrySet()) {
        int entryMark = out.begin(BY_DURATION);
        Times.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_DURATION, mark);
    }
    Map<LocalTime, LocalDate> byTime = payload.byTime();
    if (byTime != null) {
      int mark = out.beginSet();
      for (Map.Entry<LocalTime, LocalDate> entry : byTime.entrySet()) {
        int entryMark = out.begin(BY_TIME);
        Times.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_TIME, mark);
    }
    Map<ZonedDateTime, ZoneId> byZonedDateTime = payload.byZonedDateTime();
    if (byZonedDateTime != null) {
      out.hashable(BY_ZONED_DATE_TIME, byZonedDateTime.keySet());
      int mark = out.beginSet();
      for (Map.Entry<ZonedDateTime, ZoneId> entry : byZonedDateTime.entrySet()) {
        int entryMark = out.begin(BY_ZONED_DATE_TIME);
        Times.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_ZONED_DATE_TIME, mark);
    }
    OffsetDateTime offsetDateTime = payload.offsetDateTime();
    if (offsetDateTime != null) {
      Times.write(out, OFFSET_DATE_TIME, offsetDateTime);
    }
    LocalDate date = payload.date();
    if (date != null) {
      Times.write(out, DATE, date);
    }
    Duration duration = payload.duration();
    if (duration != null) {
      Times.write(out, DURATION, duration);
    }
    BigDecimal decimal = payload.decimal();
    if (decimal != null) {
      BigNumbers.write(out, DECIMAL, decimal);
    }
    Map<BigInteger, BigDecimal> byInteger = payload.byInteger();
    if (byInteger != null) {
      int mark = out.beginSet();
      for (Map.Entry<BigInteger, BigDecimal> entry : byInteger.entrySet()) {
        int entryMark = out.begin(BY_INTEGER);
        BigNumbers.write(out, Field.KEY, entry.getKey());
        BigNumbers.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_INTEGER, mark);
    }
    Map<Year, Year> byYear = payload.byYear();
    if (byYear != null) {
      int mark = out.beginSet();
      for (Map.Entry<Year, Year> entry : byYear.entrySet()) {
        int entryMark = out.begin(BY_YEAR);
        Times.write(out, Field.KEY, entry.getKey());
        Times.write(out, Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(BY_YEAR, mark);
    }
    Year year = payload.year();
    if (year != null) {
      Times.write(out, YEAR, year);
    }
    List<BigDecimal> decimals = payload.decimals();
    if (decimals != null) {
      for (BigDecimal element : decimals) {
        BigNumbers.write(out, DECIMALS, element);
      }
    }
  }

  @Override
  public LibraryTypes read(WireReader in) {
    BigDecimal decimal = null;
    BigInteger integer = null;
    UUID uuid = null;
    Duration duration = null;
    LocalDate date = null;
    LocalDateTime dateTime = null;
    LocalTime time = null;
    OffsetDateTime offsetDateTime = null;
    Period period = null;
    Year year = null;
    ZoneId zone = null;
    ZonedDateTime zonedDateTime = null;
    List<BigDecimal> decimals = new ArrayList<>();
    List<LocalDate> dates = new ArrayList<>();
    Optional<Duration> timeout = Optional.empty();
    Map<BigInteger, BigDecimal> byInteger = new LinkedHashMap<>();
    Map<UUID, Period> byUuid = new LinkedHashMap<>();
    Map<Duration, Duration> byDuration = new LinkedHashMap<>();
    Map<LocalDate, LocalTime> byDate = new LinkedHashMap<>();
    Map<LocalDateTime, LocalDateTime> byDateTime = new LinkedHashMap<>();
    Map<LocalTime, LocalDate> byTime = new LinkedHashMap<>();
    Map<OffsetDateTime, OffsetDateTime> byOffsetDateTime = new LinkedHashMap<>();
    Map<Year, Year> byYear = new LinkedHashMap<>();
    Map<ZonedDateTime, ZoneId> byZonedDateTime = new LinkedHashMap<>();
    Map<Instant, BigInteger> byInstant = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 11992 -> time = Times.readLocalTime(in, TIME);
        case 14806 -> dateTime = Times.readLocalDateTime(in, DATE_TIME);
        case 20182 -> {
          UUID key = null;
          Period value = null;
          int outer = in.begin(BY_UUID);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Uuids.read(in, Field.KEY);
              case 2 -> value = Times.readPeriod(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byUuid.put(in.required(BY_UUID, Field.KEY, key), in.required(BY_UUID, Field.VALUE, value));
        }
        case 29427 -> zone = Times.readZoneId(in, ZONE);
        case 38756 -> zonedDateTime = Times.readZonedDateTime(in, ZONED_DATE_TIME);
        case 41243 -> timeout = Optional.of(Times.readDuration(in, TIMEOUT));
        case 43981 -> {
          LocalDate key = LocalDate.EPOCH;
          LocalTime value = LocalTime.MIDNIGHT;
          int outer = in.begin(BY_DATE);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readLocalDate(in, Field.KEY);
              case 2 -> value = Times.readLocalTime(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(BY_DATE, byDate, key, value);
        }
        case 44060 -> integer = BigNumbers.readInteger(in, INTEGER);
        case 52953 -> period = Times.readPeriod(in, PERIOD);
        case 126385 -> uuid = Uuids.read(in, UUID);
        case 137278 -> {
          OffsetDateTime key = null;
          OffsetDateTime value = null;
          int outer = in.begin(BY_OFFSET_DATE_TIME);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readOffsetDateTime(in, Field.KEY);
              case 2 -> value = Times.readOffsetDateTime(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byOffsetDateTime.put(in.required(BY_OFFSET_DATE_TIME, Field.KEY, key), in.required(BY_OFFSET_DATE_TIME, Field.VALUE, value));
        }
        case 159495 -> {
          LocalDateTime key = null;
          LocalDateTime value = null;
          int outer = in.begin(BY_DATE_TIME);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readLocalDateTime(in, Field.KEY);
              case 2 -> value = Times.readLocalDateTime(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(BY_DATE_TIME, byDateTime, in.required(BY_DATE_TIME, Field.KEY, key), in.required(BY_DATE_TIME, Field.VALUE, value));
        }
        case 159736 -> dates.add(Times.readLocalDate(in, DATES));
        case 207850 -> {
          Instant key = null;
          BigInteger value = BigInteger.ZERO;
          int outer = in.begin(BY_INSTANT);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.instant(Field.KEY);
              case 2 -> value = BigNumbers.readInteger(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byInstant.put(in.required(BY_INSTANT, Field.KEY, key), value);
        }
        case 208393 -> {
          Duration key = null;
          Duration value = null;
          int outer = in.begin(BY_DURATION);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readDuration(in, Field.KEY);
              case 2 -> value = Times.readDuration(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byDuration.put(in.required(BY_DURATION, Field.KEY, key), in.required(BY_DURATION, Field.VALUE, value));
        }
        case 210458 -> {
          LocalTime key = LocalTime.MIDNIGHT;
          LocalDate value = LocalDate.EPOCH;
          int outer = in.begin(BY_TIME);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readLocalTime(in, Field.KEY);
              case 2 -> value = Times.readLocalDate(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byTime.put(key, value);
        }
        case 214024 -> {
          ZonedDateTime key = null;
          ZoneId value = null;
          int outer = in.begin(BY_ZONED_DATE_TIME);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readZonedDateTime(in, Field.KEY);
              case 2 -> value = Times.readZoneId(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          in.put(BY_ZONED_DATE_TIME, byZonedDateTime, in.required(BY_ZONED_DATE_TIME, Field.KEY, key), in.required(BY_ZONED_DATE_TIME, Field.VALUE, value));
        }
        case 220636 -> offsetDateTime = Times.readOffsetDateTime(in, OFFSET_DATE_TIME);
        case 223024 -> date = Times.readLocalDate(in, DATE);
        case 227308 -> duration = Times.readDuration(in, DURATION);
        case 233389 -> decimal = BigNumbers.readDecimal(in, DECIMAL);
        case 235136 -> {
          BigInteger key = BigInteger.ZERO;
          BigDecimal value = null;
          int outer = in.begin(BY_INTEGER);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = BigNumbers.readInteger(in, Field.KEY);
              case 2 -> value = BigNumbers.readDecimal(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byInteger.put(key, in.required(BY_INTEGER, Field.VALUE, value));
        }
        case 237540 -> {
          Year key = Year.of(0);
          Year value = Year.of(0);
          int outer = in.begin(BY_YEAR);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = Times.readYear(in, Field.KEY);
              case 2 -> value = Times.readYear(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byYear.put(key, value);
        }
        case 257732 -> year = Times.readYear(in, YEAR);
        case 258086 -> decimals.add(BigNumbers.readDecimal(in, DECIMALS));
        default -> in.unknown();
      }
    }
    return new LibraryTypes(decimal, integer, uuid, duration, date, dateTime, time, offsetDateTime,
        period, year, zone, zonedDateTime, decimals, dates, timeout, byInteger, byUuid, byDuration,
        byDate, byDateTime, byTime, byOffsetDateTime, byYear, byZonedDateTime, byInstant);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }
}
