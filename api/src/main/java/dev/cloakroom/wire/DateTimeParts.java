package dev.cloakroom.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The message of a date and time, whose offset and zone may be left out. */
final class DateTimeParts {
  private static final Field DAY = new Field("day", 1);
  private static final Field NANO_OF_DAY = new Field("nanoOfDay", 2);
  private static final Field OFFSET = new Field("offset", 3);
  private static final Field ZONE = new Field("zone", 4);

  private final WireReader in;
  private final Field field;
  private long day;
  private long nanoOfDay;
  private int offset;
  private String zone = "";

  /** Reads the message. */
  DateTimeParts(WireReader in, Field field) {
    this.in = in;
    this.field = field;
    int outer = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> day = in.sint64(DAY);
        case 2 -> nanoOfDay = in.int64(NANO_OF_DAY);
        case 3 -> offset = in.sint32(OFFSET);
        case 4 -> zone = in.string(ZONE);
        default -> in.unknown();
      }
    }
    in.end(outer);
  }

  LocalDateTime local() {
    try {
      return LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.ofNanoOfDay(nanoOfDay));
    } catch (DateTimeException e) {
      throw Times.beyond(in, field, LocalDateTime.class, e);
    }
  }

  ZoneOffset offset() {
    try {
      return ZoneOffset.ofTotalSeconds(offset);
    } catch (DateTimeException e) {
      throw Times.beyond(in, field, ZoneOffset.class, e);
    }
  }

  ZoneId zone() {
    return zone(in, field, zone);
  }

  static ZoneId zone(WireReader in, Field field, String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw in.refused(field, "this is a time zone that this Java platform does not know", e);
    }
  }

  static void write(
      WireWriter out,
      Field field,
      LocalDateTime local,
      @Nullable ZoneOffset offset,
      @Nullable ZoneId zone) {
    long day = local.toLocalDate().toEpochDay();
    long nanoOfDay = local.toLocalTime().toNanoOfDay();
    int mark = out.begin(field);
    if (day != 0) {
      out.sint64(DAY, day);
    }
    if (nanoOfDay != 0) {
      out.int64(NANO_OF_DAY, nanoOfDay);
    }
    if (offset != null && offset.getTotalSeconds() != 0) {
      out.sint32(OFFSET, offset.getTotalSeconds());
    }
    if (zone != null) {
      out.string(ZONE, zone.getId());
    }
    out.end(mark);
  }
}
