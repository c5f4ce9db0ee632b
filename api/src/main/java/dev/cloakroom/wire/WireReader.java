package dev.cloakroom.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one message, and those of the messages in it. It trusts nothing: whatever the
 * bytes, each method returns or throws {@link WireException}, and reads nothing beyond them.
 *
 * <p>{@link #next} goes to the next field of the present message, {@link #tag} says which it is,
 * and then one method reads or skips it. A nested message is read between {@link #begin} and {@link
 * #end}, a list of numbers between {@link #beginVarints} (or its like) and {@link #end} while there
 * is {@link #more}. Not thread-safe.
 */
public final class WireReader {
  private final byte[] bytes;
  private int position;
  private int limit;
  private int tag;
  private int wireType;
  private int fieldStart;
  private int depth;
  private @Nullable Field present;
  private final ByteArrayOutputStream unknown = new ByteArrayOutputStream(0);

  /** Begins to read a message that is all of these bytes, which are not changed. */
  public WireReader(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Begins to read a message that is a part of these bytes. */
  WireReader(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.position = from;
    this.limit = to;
  }

  /** How many bytes were read, with those before the message. */
  int position() {
    return position;
  }

  /** Goes to the next field of the present message; false if there is none. */
  public boolean next() {
    if (position == limit) {
      return false;
    }
    fieldStart = position;
    present = null;
    long key = varint();
    tag = (int) (key >>> 3);
    wireType = (int) (key & 7);
    if (key >>> 32 != 0 || tag == 0) {
      throw broken("this is not the key of a field");
    }
    return true;
  }

  /** The number of the present field. */
  public int tag() {
    return tag;
  }

  /** Reads a boolean. */
  public boolean bool(Field field) {
    expect(field, WireType.VARINT);
    return rawBool();
  }

  /** Reads an int32. */
  public int int32(Field field) {
    expect(field, WireType.VARINT);
    return rawInt32();
  }

  /** Reads an int32 that is a byte. */
  public byte int8(Field field) {
    expect(field, WireType.VARINT);
    return rawInt8();
  }

  /** Reads an int32 that is a short. */
  public short int16(Field field) {
    expect(field, WireType.VARINT);
    return rawInt16();
  }

  /** Reads an int32 that is a char. */
  public char char16(Field field) {
    expect(field, WireType.VARINT);
    return rawChar16();
  }

  /** Reads an int64. */
  public long int64(Field field) {
    expect(field, WireType.VARINT);
    return rawInt64();
  }

  /** Reads an sint32. */
  int sint32(Field field) {
    long value = sint64(field);
    if (value != (int) value) {
      throw broken("a number is out of its type's range");
    }
    return (int) value;
  }

  /** Reads an sint64. */
  long sint64(Field field) {
    long value = int64(field);
    return (value >>> 1) ^ -(value & 1);
  }

  /** Reads a float. */
  public float float32(Field field) {
    expect(field, WireType.FIXED32);
    return rawFloat32();
  }

  /** Reads a double. */
  public double float64(Field field) {
    expect(field, WireType.FIXED64);
    return rawFloat64();
  }

  /** Reads a string; bytes that are not UTF-8 are refused. */
  public String string(Field field) {
    expect(field, WireType.LENGTH);
    int length = length();
    String text = Utf8.decode(bytes, position, length);
    if (text == null) {
      throw broken("this is not UTF-8");
    }
    position += length;
    return text;
  }

  /** Reads bytes. */
  public byte[] bytes(Field field) {
    expect(field, WireType.LENGTH);
    int length = length();
    byte[] content = Arrays.copyOfRange(bytes, position, position + length);
    position += length;
    return content;
  }

  /** Reads an instant. */
  public Instant instant(Field field) {
    int outer = begin(field);
    long seconds = 0;
    int nanos = 0;
    while (next()) {
      switch (tag) {
        case 1 -> seconds = int64(field);
        case 2 -> nanos = int32(field);
        default -> unknown();
      }
    }
    end(outer);
    if (nanos < 0 || nanos > 999_999_999) {
      throw refused(field, "there is no such nanosecond");
    }
    try {
      return Instant.ofEpochSecond(seconds, nanos);
    } catch (DateTimeException e) {
      throw new WireException("property '" + field.name() + "' is beyond the range of Instant", e);
    }
  }

  /**
   * Reads the name of an enum constant.
   *
   * @throws WireException if the enum has no such constant
   */
  public <E extends Enum<E>> E constant(Field field, Class<E> type) {
    String name = string(field);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      throw new WireException(
          "property '"
              + field.name()
              + "' is a constant that "
              + type.getSimpleName()
              + " does not have",
          e);
    }
  }

  /** Reads the name of an enum constant; one that the enum does not have gives another one. */
  public <E extends Enum<E>> E constant(Field field, Class<E> type, E unknown) {
    String name = string(field);
    try {
      return Enum.valueOf(type, name);
    } catch (IllegalArgumentException e) {
      return unknown;
    }
  }

  /**
   * The key or the value of a map's entry that must have been there.
   *
   * @param field {@link Field#KEY} or {@link Field#VALUE}
   * @param value what was read, or {@code null} if the entry did not have it
   * @throws WireException if it is null
   */
  public <T> T required(Field map, Field field, @Nullable T value) {
    if (value == null) {
      throw new WireException(
          "property '" + map.name() + "' has an entry without a " + field.name());
    }
    return value;
  }

  /** Reads a value of a packed list. */
  public boolean rawBool() {
    long value = varint();
    if (value >>> 1 != 0) {
      throw broken("a boolean is neither 0 nor 1");
    }
    return value == 1;
  }

  /** Reads a value of a packed list. */
  public int rawInt32() {
    return (int) ranged(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public byte rawInt8() {
    return (byte) ranged(Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public short rawInt16() {
    return (short) ranged(Short.MIN_VALUE, Short.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public char rawChar16() {
    return (char) ranged(Character.MIN_VALUE, Character.MAX_VALUE);
  }

  /** Reads a value of a packed list. */
  public long rawInt64() {
    return varint();
  }

  /** Reads a value of a packed list. */
  public float rawFloat32() {
    return Float.intBitsToFloat((int) fixed(Float.BYTES));
  }

  /** Reads a value of a packed list. */
  public double rawFloat64() {
    return Double.longBitsToDouble(fixed(Double.BYTES));
  }

  /**
   * Enters a nested message.
   *
   * @return what {@link #end} has to be given
   */
  public int begin(Field field) {
    expect(field, WireType.LENGTH);
    if (depth == WireType.MAX_DEPTH) {
      throw broken("messages are nested more than " + WireType.MAX_DEPTH + " levels deep");
    }
    int length = length();
    int outer = limit;
    depth++;
    limit = position + length;
    return outer;
  }

  /**
   * Enters a list of booleans or integers, packed or, as Protocol Buffers allow, one element by
   * itself.
   *
   * @return what {@link #end} has to be given
   */
  public int beginVarints(Field field) {
    return beginPacked(field, WireType.VARINT);
  }

  /** Enters a list of floats, as {@link #beginVarints} does. */
  public int beginFixed32s(Field field) {
    return beginPacked(field, WireType.FIXED32);
  }

  /** Enters a list of doubles, as {@link #beginVarints} does. */
  public int beginFixed64s(Field field) {
    return beginPacked(field, WireType.FIXED64);
  }

  private int beginPacked(Field field, int elementType) {
    if (wireType == WireType.LENGTH) {
      return begin(field);
    }
    expect(field, elementType);
    int outer = limit;
    int start = position;
    skipValue();
    limit = position;
    position = start;
    depth++;
    return outer;
  }

  /** Whether a packed list goes on. */
  public boolean more() {
    return position < limit;
  }

  /** Leaves what {@link #begin}, {@link #beginVarints} or its like entered. */
  public void end(int outer) {
    position = limit;
    limit = outer;
    depth--;
  }

  /** Skips a field that the class does not know; one of the outermost message is kept. */
  public void unknown() {
    skipValue();
    if (depth == 0) {
      unknown.write(bytes, fieldStart, position - fieldStart);
    }
  }

  /** The fields of the outermost message that the class did not know, as they were. */
  public byte[] unknownFields() {
    return unknown.toByteArray();
  }

  /** Skips a field; returns its bytes, key included. */
  public byte[] rawField() {
    skipValue();
    return Arrays.copyOfRange(bytes, fieldStart, position);
  }

  /**
   * What tells the entries of a map apart: the key's field, out of an entry's field.
   *
   * @param field the bytes of one field, key included
   */
  public static ByteBuffer keyOfEntry(byte[] field) {
    WireReader in = new WireReader(field);
    if (in.next() && in.wireType == WireType.LENGTH) {
      in.length();
      while (in.next()) {
        byte[] part = in.rawField();
        if (in.tag == Field.KEY.tag()) {
          return ByteBuffer.wrap(part);
        }
      }
    }
    return ByteBuffer.allocate(0);
  }

  /** Skips the value of the present field. */
  void skipValue() {
    switch (wireType) {
      case WireType.VARINT -> varint();
      case WireType.FIXED64 -> fixed(Long.BYTES);
      case WireType.FIXED32 -> fixed(Integer.BYTES);
      case WireType.LENGTH -> {
        int length = length();
        position += length;
      }
      default -> throw broken("there is no wire type " + wireType);
    }
  }

  private void expect(Field field, int expected) {
    present = field;
    if (wireType != expected) {
      throw broken("wire type " + wireType + " is there, and " + expected + " is expected");
    }
  }

  private int length() {
    long length = varint();
    if (length < 0 || length > limit - position) {
      throw broken("a length reaches beyond the end");
    }
    return (int) length;
  }

  private long ranged(long least, long most) {
    long value = varint();
    if (value < least || value > most) {
      throw broken("a number is out of its type's range");
    }
    return value;
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte b = oneByte();
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw broken("a number has more than ten bytes");
  }

  private long fixed(int count) {
    long bits = 0;
    for (int i = 0; i < count; i++) {
      bits |= (oneByte() & 0xFFL) << (8 * i);
    }
    return bits;
  }

  private byte oneByte() {
    if (position == limit) {
      throw broken("the bytes end in the middle of a value");
    }
    return bytes[position++];
  }

  /** That the value that was read last is none: at which property, and what is wrong with it. */
  WireException refused(Field field, String what) {
    present = field;
    return broken(what);
  }

  private WireException broken(String what) {
    String where = present == null ? "" : "property '" + present.name() + "', ";
    return new WireException(where + "at byte " + position + " of " + bytes.length + ": " + what);
  }
}
