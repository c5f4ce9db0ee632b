package dev.cloakroom.wire;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the fields of one message, and those of the messages in it, into a growing buffer.
 *
 * <p>A nested message, a map's entry and a packed list are written between {@link #begin} and
 * {@link #end}, which puts the length in front. Methods with a {@link Field} write its key and a
 * value; {@code raw} ones write a value alone, inside a packed list. Not thread-safe.
 */
public final class WireWriter {
  private static final int INITIAL_CAPACITY = 512;
  private static final int VARINT32_BYTES = 5;
  private static final int VARINT64_BYTES = 10;
  private static final int MAX_UTF8_BYTES_PER_CHAR = 3;

  private static final Field SECONDS = new Field("seconds", 1);
  private static final Field NANOS = new Field("nanos", 2);

  private final int limit;
  private byte[] buffer = new byte[INITIAL_CAPACITY];
  private int position;
  private final Field[] path = new Field[WireType.MAX_DEPTH];
  private int depth;

  /**
   * Begins a message.
   *
   * @param limit how many bytes it may have
   */
  public WireWriter(int limit) {
    this.limit = limit;
  }

  /** Writes a boolean. */
  public void bool(Field field, boolean value) {
    key(field, WireType.VARINT);
    rawBool(value);
  }

  /** Writes an int32; also for byte, short and char. */
  public void int32(Field field, int value) {
    key(field, WireType.VARINT);
    rawInt32(value);
  }

  /** Writes an int64. */
  public void int64(Field field, long value) {
    key(field, WireType.VARINT);
    rawInt64(value);
  }

  /** Writes an sint32, in which small negative numbers are short. */
  void sint32(Field field, int value) {
    sint64(field, value);
  }

  /** Writes an sint64. */
  void sint64(Field field, long value) {
    int64(field, (value << 1) ^ (value >> 63));
  }

  /** Writes a float. */
  public void float32(Field field, float value) {
    key(field, WireType.FIXED32);
    rawFloat32(value);
  }

  /** Writes a double. */
  public void float64(Field field, double value) {
    key(field, WireType.FIXED64);
    rawFloat64(value);
  }

  /**
   * Writes a string.
   *
   * @throws WireException if it is null or not well-formed
   */
  public void string(Field field, @Nullable String value) {
    String text = element(field, value);
    key(field, WireType.LENGTH);
    int chars = text.length();
    reserve(VARINT32_BYTES + (long) chars * MAX_UTF8_BYTES_PER_CHAR);
    int mark = position;
    position += sizeOfVarint(chars);
    utf8(field, text);
    patchLength(mark, sizeOfVarint(chars));
  }

  /**
   * Writes bytes.
   *
   * @throws WireException if they are null
   */
  public void bytes(Field field, byte @Nullable [] value) {
    byte[] content = element(field, value);
    key(field, WireType.LENGTH);
    reserve(VARINT32_BYTES + (long) content.length);
    varint(content.length);
    System.arraycopy(content, 0, buffer, position, content.length);
    position += content.length;
  }

  /**
   * Writes an enum constant as its name.
   *
   * @throws WireException if it is null
   */
  public void constant(Field field, @Nullable Enum<?> value) {
    string(field, element(field, value).name());
  }

  /**
   * Writes an instant as {@code google.protobuf.Timestamp} is.
   *
   * @throws WireException if it is null
   */
  public void instant(Field field, @Nullable Instant value) {
    Instant instant = element(field, value);
    int mark = begin(field);
    long seconds = instant.getEpochSecond();
    int nanos = instant.getNano();
    if (seconds != 0) {
      int64(SECONDS, seconds);
    }
    if (nanos != 0) {
      int32(NANOS, nanos);
    }
    end(mark);
  }

  /** Writes a value of a packed list. */
  public void rawBool(boolean value) {
    reserve(1);
    buffer[position++] = (byte) (value ? 1 : 0);
  }

  /** Writes a value of a packed list. */
  public void rawInt32(int value) {
    rawInt64(value);
  }

  /** Writes a value of a packed list. */
  public void rawInt64(long value) {
    reserve(VARINT64_BYTES);
    varint(value);
  }

  /** Writes a value of a packed list. */
  public void rawFloat32(float value) {
    reserve(Float.BYTES);
    fixed(Float.floatToIntBits(value), Float.BYTES);
  }

  /** Writes a value of a packed list. */
  public void rawFloat64(double value) {
    reserve(Double.BYTES);
    fixed(Double.doubleToLongBits(value), Double.BYTES);
  }

  /** Adds fields that are encoded already. */
  public void rawFields(byte[] fields) {
    reserve(fields.length);
    System.arraycopy(fields, 0, buffer, position, fields.length);
    position += fields.length;
  }

  /**
   * Begins a nested message, a map's entry or a packed list.
   *
   * @return what {@link #end} has to be given
   * @throws WireException if this would be nested too deeply
   */
  public int begin(Field field) {
    if (depth == WireType.MAX_DEPTH) {
      throw new WireException(
          where(field)
              + " is nested more than "
              + WireType.MAX_DEPTH
              + " levels deep; does it contain itself?");
    }
    key(field, WireType.LENGTH);
    path[depth++] = field;
    reserve(VARINT32_BYTES);
    return position++;
  }

  /** Ends what {@link #begin} began. */
  public void end(int mark) {
    depth--;
    reserve(VARINT32_BYTES);
    patchLength(mark, 1);
  }

  /**
   * Begins a set: a field for each of its elements follows, in any order.
   *
   * @return what {@link #endSet} has to be given
   */
  public int beginSet() {
    return position;
  }

  /** Ends what {@link #beginSet} began, so that equal sets give equal bytes. */
  public void endSet(int mark) {
    SortedFields.sort(buffer, mark, position);
  }

  /**
   * That a sorted set or map has no order of its own, which would be lost.
   *
   * @throws WireException if it has a comparator other than that of the natural order
   */
  public void naturalOrder(Field field, @Nullable Comparator<?> comparator) {
    if (comparator != null && !comparator.equals(Comparator.<String>naturalOrder())) {
      throw refused(field, "is sorted by a comparator, which would be lost; sort it naturally");
    }
  }

  /**
   * An element of a collection, or a key of a map, which may not be null.
   *
   * @throws WireException if it is
   */
  public <T> T element(Field field, @Nullable T value) {
    if (value == null) {
      throw new WireException(where(field) + " holds a null, which a collection cannot keep");
    }
    return value;
  }

  /**
   * An element of the packed list that was begun last, which may not be null.
   *
   * @throws WireException if it is
   */
  public <T> T packed(@Nullable T value) {
    if (value == null) {
      throw new WireException(
          where(depth - 1, path[depth - 1]) + " holds a null, which a collection cannot keep");
    }
    return value;
  }

  /**
   * The bytes of the whole message.
   *
   * @throws WireException if there are more than the limit
   */
  public byte[] toByteArray() {
    if (position > limit) {
      throw tooLarge();
    }
    return Arrays.copyOf(buffer, position);
  }

  private void key(Field field, int wireType) {
    reserve(VARINT32_BYTES);
    varint(Integer.toUnsignedLong((field.tag() << 3) | wireType));
  }

  private void utf8(Field field, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        buffer[position++] = (byte) c;
      } else if (c < 0x800) {
        buffer[position++] = (byte) (0xC0 | (c >> 6));
        buffer[position++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        buffer[position++] = (byte) (0xE0 | (c >> 12));
        buffer[position++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        buffer[position++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        buffer[position++] = (byte) (0xF0 | (point >> 18));
        buffer[position++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        buffer[position++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        buffer[position++] = (byte) (0x80 | (point & 0x3F));
      } else {
        throw new WireException(
            where(field) + " is not well-formed text: a lone surrogate at index " + i);
      }
    }
  }

  /** Writes the length of what stands behind {@code mark}, moving that if the length needs room. */
  private void patchLength(int mark, int room) {
    int length = position - mark - room;
    int needed = sizeOfVarint(length);
    if (needed != room) {
      System.arraycopy(buffer, mark + room, buffer, mark + needed, length);
    }
    position = mark;
    varint(length);
    position += length;
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      buffer[position++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[position++] = (byte) rest;
  }

  private void fixed(long bits, int bytes) {
    for (int i = 0; i < bytes; i++) {
      buffer[position++] = (byte) (bits >>> (8 * i));
    }
  }

  private static int sizeOfVarint(int value) {
    return (38 - Integer.numberOfLeadingZeros(value | 1)) / 7;
  }

  /** Makes room for so many more bytes. */
  private void reserve(long bytes) {
    long needed = position + bytes;
    if (needed > buffer.length) {
      grow(needed);
    }
  }

  private void grow(long needed) {
    long doubled = Math.max(needed, 2L * buffer.length);
    // Room is asked for generously, so that the position may pass the limit only by little.
    long most = (long) limit * MAX_UTF8_BYTES_PER_CHAR + INITIAL_CAPACITY;
    if (position > limit || needed > most) {
      throw tooLarge();
    }
    buffer = Arrays.copyOf(buffer, (int) Math.min(doubled, Math.min(most, Integer.MAX_VALUE - 8)));
  }

  private WireException tooLarge() {
    return new WireException("it has more than the " + limit + " bytes that are allowed");
  }

  /** That a value cannot be encoded: at which property, and what is wrong with it. */
  WireException refused(Field field, String what) {
    return new WireException(where(field) + " " + what);
  }

  private String where(Field field) {
    return where(depth, field);
  }

  private String where(int levels, Field field) {
    StringBuilder where = new StringBuilder("property '");
    for (int i = 0; i < levels; i++) {
      where.append(path[i].name()).append('.');
    }
    return where.append(field.name()).append('\'').toString();
  }
}
