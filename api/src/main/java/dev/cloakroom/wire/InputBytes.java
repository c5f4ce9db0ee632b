package dev.cloakroom.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are read from their beginning to a limit that moves, and never beyond. Not
 * thread-safe.
 */
abstract class InputBytes {
  private static final int VARINT_BYTES = 10;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private final byte[] bytes;
  private int position;
  private int limit;

  InputBytes(byte[] bytes) {
    this.bytes = bytes;
    this.limit = bytes.length;
  }

  /**
   * That the bytes are none that could have been written.
   *
   * @param field what was about to be read; {@code null} for the present message
   */
  abstract WireException broken(@Nullable Field field, String what);

  final int position() {
    return position;
  }

  final int limit() {
    return limit;
  }

  final int size() {
    return bytes.length;
  }

  final boolean atLimit() {
    return position == limit;
  }

  final void goTo(int newPosition) {
    position = newPosition;
  }

  final void limitTo(int newLimit) {
    limit = newLimit;
  }

  /** Reads the key of a field, of which there is at least one byte: its tag and its wire type. */
  final int key() {
    int first = bytes[position];
    if (first >= 1 << 3) {
      position++;
      return first;
    }
    long key = varint(null);
    if (key >>> Integer.SIZE != 0 || key >>> 3 == 0) {
      throw broken(null, "this is not the key of a field");
    }
    return (int) key;
  }

  final long varint(@Nullable Field field) {
    int at = position;
    if (at < limit) {
      byte b = bytes[at];
      if (b >= 0) {
        position = at + 1;
        return b;
      }
    }
    return longVarint(field);
  }

  /** Reads a number of up to eight bytes at once, if there are eight bytes to look at. */
  private long longVarint(@Nullable Field field) {
    int at = position;
    if (at <= bytes.length - Long.BYTES) {
      long word = (long) LONG.get(bytes, at);
      int bits = Long.numberOfTrailingZeros(~word & 0x8080_8080_8080_8080L) + 1;
      int size = bits / Byte.SIZE;
      if (bits <= Long.SIZE && size <= limit - at) {
        position = at + size;
        return joined(word & (-1L >>> (Long.SIZE - bits)));
      }
    }
    return varintByBytes(field);
  }

  /** The number whose parts of seven bits each have a byte of their own. */
  private static long joined(long word) {
    long pairs = (word & 0x007F_007F_007F_007FL) | ((word & 0x7F00_7F00_7F00_7F00L) >>> 1);
    long fours = (pairs & 0x0000_3FFF_0000_3FFFL) | ((pairs & 0x3FFF_0000_3FFF_0000L) >>> 2);
    return (fours & 0x0FFF_FFFFL) | ((fours & 0x0FFF_FFFF_0000_0000L) >>> 4);
  }

  private long varintByBytes(@Nullable Field field) {
    int at = position;
    int end = Math.min(limit, at + VARINT_BYTES);
    long value = 0;
    for (int shift = 0; at < end; shift += 7) {
      byte b = bytes[at++];
      value |= (long) (b & 0x7F) << shift;
      if (b >= 0) {
        position = at;
        return value;
      }
    }
    throw broken(
        field,
        at == limit
            ? "the bytes end in the middle of a value"
            : "a number has more than ten bytes");
  }

  final long varint(@Nullable Field field, long least, long most) {
    long value = varint(field);
    if (value < least || value > most) {
      throw broken(field, "a number is out of its type's range");
    }
    return value;
  }

  final int fixed32(@Nullable Field field) {
    return (int) INT.get(bytes, advance(field, Integer.BYTES));
  }

  final long fixed64(@Nullable Field field) {
    return (long) LONG.get(bytes, advance(field, Long.BYTES));
  }

  /** Goes behind so many bytes; returns where they begin. */
  private int advance(@Nullable Field field, int count) {
    int at = position;
    if (count > limit - at) {
      throw broken(field, "the bytes end in the middle of a value");
    }
    position = at + count;
    return at;
  }

  /** Reads a length, which does not reach beyond the limit. */
  final int length(@Nullable Field field) {
    long length = varint(field);
    if (length < 0 || length > limit - position) {
      throw broken(field, "a length reaches beyond the end");
    }
    return (int) length;
  }

  final String text(Field field) {
    int length = length(field);
    String text = Utf8.decode(bytes, position, length);
    if (text == null) {
      throw broken(field, "this is not UTF-8");
    }
    position += length;
    return text;
  }

  final byte[] content(Field field) {
    int length = length(field);
    position += length;
    return copy(position - length);
  }

  /** Reads all bytes to the limit. */
  final byte[] rest() {
    int from = position;
    position = limit;
    return copy(from);
  }

  /** The bytes from there to the position. */
  final byte[] copy(int from) {
    return Arrays.copyOfRange(bytes, from, position);
  }

  /** The constant whose name comes next, or null if the enum has no such constant. */
  final @Nullable Object constant(Field field, EnumNames names) {
    int length = length(field);
    position += length;
    return names.find(bytes, position - length, position);
  }

  final void skip(int wireType) {
    switch (wireType) {
      case WireType.VARINT -> varint(null);
      case WireType.FIXED64 -> advance(null, Long.BYTES);
      case WireType.FIXED32 -> advance(null, Integer.BYTES);
      case WireType.LENGTH -> {
        int length = length(null);
        position += length;
      }
      default -> throw broken(null, "there is no wire type " + wireType);
    }
  }

  /** Reads an integer of so many bytes, up to eight, the most significant first. */
  final long bigEndian(int count) {
    int start = position;
    int end = start + count;
    position = end;
    if (count > 0 && end >= Long.BYTES) {
      int others = Long.SIZE - count * Byte.SIZE;
      return Long.reverseBytes((long) LONG.get(bytes, end - Long.BYTES)) << others >> others;
    }
    long value = count == 0 ? 0 : bytes[start] >> 7;
    for (int at = start; at < end; at++) {
      value = (value << Byte.SIZE) | (bytes[at] & 0xFF);
    }
    return value;
  }
}
