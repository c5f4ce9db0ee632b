package dev.cloakroom.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Bytes that grow at their end. Not thread-safe.
 *
 * <p>Methods that put something do not look whether there is room: {@link #reserve} comes first.
 */
class OutputBuffer {
  static final int VARINT32_BYTES = 5;
  static final int VARINT64_BYTES = 10;
  private static final int MAX_UTF8_BYTES_PER_CHAR = 3;
  private static final int INITIAL_CAPACITY = 1_024;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private int limit;
  private byte[] buffer = new byte[INITIAL_CAPACITY];
  private int position;

  OutputBuffer(int limit) {
    this.limit = limit;
  }

  final int position() {
    return position;
  }

  final byte[] buffer() {
    return buffer;
  }

  /** Begins anew; what was written is wiped out. */
  final void reset(int newLimit) {
    Arrays.fill(buffer, 0, position, (byte) 0);
    position = 0;
    limit = newLimit;
  }

  /**
   * The bytes that were put.
   *
   * @throws WireException if there are more than the limit
   */
  final byte[] content() {
    if (position > limit) {
      throw tooLarge();
    }
    return Arrays.copyOf(buffer, position);
  }

  /** Makes room for so many more bytes. */
  final void reserve(int bytes) {
    if (bytes > buffer.length - position) {
      grow(bytes);
    }
  }

  private void grow(int bytes) {
    long needed = (long) position + bytes;
    // Room is asked for generously, so that the position may pass the limit only by little.
    long most = (long) limit * MAX_UTF8_BYTES_PER_CHAR + INITIAL_CAPACITY;
    if (position > limit || needed > most) {
      throw tooLarge();
    }
    long doubled = Math.max(needed, 2L * buffer.length);
    buffer = Arrays.copyOf(buffer, (int) Math.min(doubled, Math.min(most, Integer.MAX_VALUE - 8)));
  }

  final WireException tooLarge() {
    return new WireException("it has more than the " + limit + " bytes that are allowed");
  }

  final void putByte(int value) {
    buffer[position++] = (byte) value;
  }

  /** Puts the key of a field, of which most are one byte or three. */
  final void putKey(int tag, int wireType) {
    int key = (tag << 3) | wireType;
    if (key >>> 7 == 0) {
      buffer[position++] = (byte) key;
    } else if (key >>> 21 == 0 && key >>> 14 != 0) {
      byte[] bytes = buffer;
      int at = position;
      bytes[at] = (byte) (key | 0x80);
      bytes[at + 1] = (byte) ((key >>> 7) | 0x80);
      bytes[at + 2] = (byte) (key >>> 14);
      position = at + 3;
    } else {
      putVarint(Integer.toUnsignedLong(key));
    }
  }

  final void putVarint(long value) {
    byte[] bytes = buffer;
    int at = position;
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[at++] = (byte) rest;
    position = at;
  }

  final void putFixed32(int value) {
    INT.set(buffer, position, value);
    position += Integer.BYTES;
  }

  final void putFixed64(long value) {
    LONG.set(buffer, position, value);
    position += Long.BYTES;
  }

  /** Puts a number in two's complement, the most significant byte first; nothing if it is 0. */
  final void putBigEndian(long value) {
    int bits = Long.SIZE - Long.numberOfLeadingZeros(value ^ (value >> 63));
    int bytes = value == 0 ? 0 : bits / Byte.SIZE + 1;
    for (int shift = (bytes - 1) * Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      buffer[position++] = (byte) (value >> shift);
    }
  }

  /** Makes room for bytes, and puts them. */
  final void append(byte[] bytes) {
    reserve(bytes.length);
    System.arraycopy(bytes, 0, buffer, position, bytes.length);
    position += bytes.length;
  }

  /**
   * Makes room for a text and its length, and puts them.
   *
   * @return -1; or where in the text a lone surrogate stands, which cannot be put
   */
  final int appendText(String text) {
    int chars = text.length();
    if (isAscii(text)) {
      reserve(VARINT32_BYTES + chars);
      putVarint(chars);
      putLowBytes(text);
      return -1;
    }
    long most = VARINT32_BYTES + (long) chars * MAX_UTF8_BYTES_PER_CHAR;
    reserve((int) Math.min(most, Integer.MAX_VALUE));
    int mark = position;
    position += sizeOfVarint(chars);
    int lone = putUtf8(text);
    putLengthAt(mark, sizeOfVarint(chars));
    return lone;
  }

  private static boolean isAscii(String text) {
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      bits |= text.charAt(i);
    }
    return bits < 0x80;
  }

  @SuppressWarnings("deprecation") // for other texts than ASCII; here it is the one without a copy
  private void putLowBytes(String text) {
    text.getBytes(0, text.length(), buffer, position);
    position += text.length();
  }

  private int putUtf8(String text) {
    byte[] bytes = buffer;
    int at = position;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        bytes[at++] = (byte) c;
      } else if (c < 0x800) {
        bytes[at++] = (byte) (0xC0 | (c >> 6));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[at++] = (byte) (0xE0 | (c >> 12));
        bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int point = Character.toCodePoint(c, text.charAt(++i));
        bytes[at++] = (byte) (0xF0 | (point >> 18));
        bytes[at++] = (byte) (0x80 | ((point >> 12) & 0x3F));
        bytes[at++] = (byte) (0x80 | ((point >> 6) & 0x3F));
        bytes[at++] = (byte) (0x80 | (point & 0x3F));
      } else {
        return i;
      }
    }
    position = at;
    return -1;
  }

  /** Leaves a byte free for a length; returns where. */
  final int skipByte() {
    return position++;
  }

  /** Puts the length of all that stands behind its room, moving that if the length needs more. */
  final void putLengthAt(int mark, int room) {
    int length = position - mark - room;
    int needed = sizeOfVarint(length);
    if (needed != room) {
      System.arraycopy(buffer, mark + room, buffer, mark + needed, length);
    }
    position = mark;
    putVarint(length);
    position += length;
  }

  private static int sizeOfVarint(int value) {
    return (38 - Integer.numberOfLeadingZeros(value | 1)) / 7;
  }
}
