package dev.cloakroom.wire;

import org.jspecify.annotations.Nullable;

/**
 * Values of sealed types: a message with one field, whose number says of which subtype the value is
 * (a {@code oneof} of Protocol Buffers).
 */
public final class Subtypes {
  private static final byte[] EMPTY_MESSAGE = {1 << 3 | WireType.LENGTH, 0};

  private Subtypes() {}

  /** That the value whose message was begun last is of a class without a number. */
  public static WireException notPermitted(WireWriter out, Object value) {
    return out.refused(
        null,
        "is a "
            + value.getClass().getName()
            + ", which is none of the classes that its sealed type is known to permit");
  }

  /**
   * The value that was read.
   *
   * @throws WireException if none was, since it is of a subtype that this version does not know
   */
  public static <T> T known(WireReader in, Field field, @Nullable T value) {
    if (value == null) {
      throw in.refused(field, "this is of a subtype that this version does not know");
    }
    return value;
  }

  /** Reads a subtype of which nothing was stored. */
  public static WireReader absent() {
    WireReader in = new WireReader(EMPTY_MESSAGE);
    in.next();
    return in;
  }
}
