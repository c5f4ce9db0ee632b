package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.cloakroom.wire.BigNumbers;
import dev.cloakroom.wire.Times;
import dev.cloakroom.wire.Uuids;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Optional;

/**
 * The classes of the Java library that are values, and the methods of the wire runtime for each.
 */
enum LibraryType {
  BIG_DECIMAL(BigDecimal.class, BigNumbers.class, "readDecimal", "null", "bytes"),
  BIG_INTEGER(BigInteger.class, BigNumbers.class, "readInteger", "$T.ZERO", "bytes"),
  UUID(java.util.UUID.class, Uuids.class, "read", "null", "bytes"),
  DURATION(Duration.class, Times.class, "readDuration", "null", "google.protobuf.Duration"),
  LOCAL_DATE(LocalDate.class, Times.class, "readLocalDate", "$T.EPOCH", "sint64"),
  LOCAL_DATE_TIME(LocalDateTime.class, Times.class, "readLocalDateTime", "null", "DateTime"),
  LOCAL_TIME(LocalTime.class, Times.class, "readLocalTime", "$T.MIDNIGHT", "int64"),
  OFFSET_DATE_TIME(OffsetDateTime.class, Times.class, "readOffsetDateTime", "null", "DateTime"),
  PERIOD(Period.class, Times.class, "readPeriod", "null", "Period"),
  YEAR(Year.class, Times.class, "readYear", "$T.of(0)", "int32"),
  ZONE_ID(ZoneId.class, Times.class, "readZoneId", "null", "string"),
  ZONED_DATE_TIME(ZonedDateTime.class, Times.class, "readZonedDateTime", "null", "DateTime");

  private final Class<?> type;
  private final Class<?> runtime;
  private final String reader;
  private final String absent;
  private final String proto;

  LibraryType(Class<?> type, Class<?> runtime, String reader, String absent, String proto) {
    this.type = type;
    this.runtime = runtime;
    this.reader = reader;
    this.absent = absent;
    this.proto = proto;
  }

  /** The one of this class. */
  static Optional<LibraryType> of(String qualifiedName) {
    return Arrays.stream(values())
        .filter(value -> value.type.getName().equals(qualifiedName))
        .findFirst();
  }

  ClassName type() {
    return ClassName.get(type);
  }

  /** The class with the methods {@code write} and {@link #reader}. */
  ClassName runtime() {
    return ClassName.get(runtime);
  }

  String reader() {
    return reader;
  }

  /** What Protocol Buffers mean by leaving the value out; {@code null} if that is an error. */
  CodeBlock absent() {
    return absent.contains("$T") ? CodeBlock.of(absent, type) : CodeBlock.of(absent);
  }

  /** Whether it has a natural order. */
  boolean isComparable() {
    return this != PERIOD && this != ZONE_ID;
  }

  /** Whether many values can have one hash code: hash tables sort only what its class compares. */
  boolean crowds() {
    return switch (this) {
      case LOCAL_DATE, LOCAL_DATE_TIME, ZONED_DATE_TIME, PERIOD, ZONE_ID -> true;
      default -> false;
    };
  }

  /** The type in Protocol Buffers; one without a dot and in upper case is a message of ours. */
  String proto() {
    return proto;
  }
}
