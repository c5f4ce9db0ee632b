package dev.cloakroom.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The constants of an enum and their encoded names. Immutable and thread-safe. */
final class EnumNames {
  private static final ClassValue<EnumNames> OF =
      new ClassValue<>() {
        @Override
        protected EnumNames computeValue(Class<?> type) {
          return new EnumNames(type);
        }
      };

  private final Object[] constants;
  private final byte[][] names;

  private EnumNames(Class<?> type) {
    constants = type.getEnumConstants();
    names = new byte[constants.length][];
    for (int i = 0; i < names.length; i++) {
      names[i] = ((Enum<?>) constants[i]).name().getBytes(UTF_8);
    }
  }

  /** The names of an enum. */
  static EnumNames of(Class<?> type) {
    return OF.get(type);
  }

  /** The name of a constant; not to be changed. */
  @SuppressWarnings("EnumOrdinal") // the index in an array of this class as it is loaded
  static byte[] nameOf(Enum<?> constant) {
    return of(constant.getDeclaringClass()).names[constant.ordinal()];
  }

  /** The constant with a name that stands between two positions, or null if there is none. */
  @Nullable Object find(byte[] bytes, int from, int to) {
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i];
      if (name.length == to - from && Arrays.equals(name, 0, name.length, bytes, from, to)) {
        return constants[i];
      }
    }
    return null;
  }
}
