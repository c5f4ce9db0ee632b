package dev.cloakroom.wire;

import dev.cloakroom.Converter;
import org.jspecify.annotations.Nullable;

/** Calls the converters of an application, which may throw and return anything. */
public final class Conversions {
  private Conversions() {}

  /**
   * A value as it is stored.
   *
   * @throws WireException if it is null, or the converter throws or returns null
   */
  public static <T, S> S stored(
      WireWriter out, Field field, Converter<T, S> converter, @Nullable T value) {
    T present = out.element(field, value);
    S stored;
    try {
      stored = converter.toStored(present);
    } catch (RuntimeException e) {
      throw traced(out.refused(field, "is refused by its converter: " + thrown(converter, e)), e);
    }
    if (isNull(stored)) {
      throw out.refused(field, "is converted to null by " + nameOf(converter));
    }
    return stored;
  }

  /**
   * The value that was stored.
   *
   * @throws WireException if the converter throws or returns null
   */
  public static <T, S> T restored(WireReader in, Field field, Converter<T, S> converter, S stored) {
    T value;
    try {
      value = converter.fromStored(stored);
    } catch (RuntimeException e) {
      throw traced(in.refused(field, "the converter refuses it: " + thrown(converter, e)), e);
    }
    if (isNull(value)) {
      throw in.refused(field, nameOf(converter) + " returned null");
    }
    return value;
  }

  /** An application need not heed annotations. */
  private static boolean isNull(@Nullable Object value) {
    return value == null;
  }

  private static String thrown(Converter<?, ?> converter, RuntimeException e) {
    return nameOf(converter) + " threw " + e.getClass().getName();
  }

  private static String nameOf(Converter<?, ?> converter) {
    return converter.getClass().getName();
  }

  /** With the place where it was thrown, and not with the message, which may quote the value. */
  private static WireException traced(WireException refused, RuntimeException thrown) {
    refused.setStackTrace(thrown.getStackTrace());
    return refused;
  }
}
