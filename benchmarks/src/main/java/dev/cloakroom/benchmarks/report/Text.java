package dev.cloakroom.benchmarks.report;

import java.util.Locale;

/** Text for reports, which are the same in every locale. */
public final class Text {
  private Text() {}

  /** What {@link String#format} makes of it with a decimal point. */
  public static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
