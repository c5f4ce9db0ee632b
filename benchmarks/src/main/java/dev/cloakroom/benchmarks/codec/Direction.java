package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.Variant;
import java.util.Locale;

/** From objects to bytes, or back: a method of the benchmark. */
enum Direction {
  ENCODE("allocated / array"),
  DECODE("allocated / objects");

  private final String allocationColumn;

  Direction(String allocationColumn) {
    this.allocationColumn = allocationColumn;
  }

  static Direction ofMethod(String method) {
    return valueOf(method.toUpperCase(Locale.ROOT));
  }

  String method() {
    return name().toLowerCase(Locale.ROOT);
  }

  String titleFor(Variant variant) {
    return method() + ", " + variant.name().toLowerCase(Locale.ROOT);
  }

  /** The column of what is allocated, as a ratio to what is returned. */
  String allocationColumn() {
    return allocationColumn;
  }

  /** The heap that the result itself takes. */
  double resultIn(Footprint footprint) {
    return switch (this) {
      case ENCODE -> footprint.arrayBytes();
      case DECODE -> footprint.graphBytes();
    };
  }
}
