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
  /** Room for the key of a field. */
  static final int KEY_BYTES = 10;

  /** Room for a number. */
  static final int VARINT_BYTES = 10;

  private static final int MAX_UTF8_BYTES_PER_CHAR = 3;
  private static final int SHORT_TEXT = 64;
  private static final int ONE_BYTE_VARINTS = 128;
  private static final int INITIAL_CAPACITY = 1_024;
  private static final int LARGEST_KEPT = 1 << 16;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private int limit;
  private byte[] buffer = new byte[INITIAL_CAPACITY];
  private int position;

  final int position() {
    return position;
  }

  final byte[] buffer() {
    return buffer;
  }

  final void limitTo(int newLimit) {
    limit = newLimit;
  }

  /** Wipes out all that was written, and keeps no more room than is of use. */
  final void clear() {
    if (buffer.length > LARGEST_KEPT) {
      buffer = new byte[INITIAL_CAPACITY];
    } else {
      Arrays.fill(buffer, 0, position, (byte) 0);
    }
    position = 0;
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

  /** Puts a number; room for {@link #VARINT_BYTES} is needed, however short it is. */
  final void putVarint(long value) {
    if (value >>> 7 == 0) {
      buffer[position++] = (byte) value;
    } else if (value >>> 56 == 0) {
      // Each seven bits in a byte of their own, and all of them at once.
      long spread = (value & 0x0FFF_FFFFL) | ((value & 0x00FF_FFFF_F000_0000L) << 4);
      spread = (spread & 0x0000_3FFF_0000_3FFFL) | ((spread & 0x0FFF_C000_0FFF_C000L) << 2);
      spread = (spread & 0x007F_007F_007F_007FL) | ((spread & 0x3F80_3F80_3F80_3F80L) << 1);
      int bitsBeforeLast = (Long.SIZE - 1 - Long.numberOfLeadingZeros(spread)) & -Byte.SIZE;
      long goesOn = 0x8080_8080_8080_8080L & ((1L << bitsBeforeLast) - 1);
      LONG.set(buffer, position, spread | goesOn);
      position += bitsBeforeLast / Byte.SIZE + 1;
    } else {
      putLongVarint(value);
    }
  }

  private void putLongVarint(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      buffer[position++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    buffer[position++] = (byte) rest;
  }

  final void putFixed32(int value) {
    INT.set(buffer, position, value);
    position += Integer.BYTES;
  }

  final void putFixed64(long value) {
    LONG.set(buffer, position, value);
    position += Long.BYTES;
  }

  /**
   * Puts so many of a number's last bytes, the most significant of them first; room for eight is
   * needed.
   */
  final void putBigEndian(long value, int bytes) {
    if (bytes > 0) {
      LONG.set(buffer, position, Long.reverseBytes(value << (Long.SIZE - bytes * Byte.SIZE)));
      position += bytes;
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
    reserve(VARINT_BYTES + chars);
    if (chars <= SHORT_TEXT && putShortAscii(text)) {
      return -1;
    }
    if (chars > SHORT_TEXT && isAscii(text)) {
      putVarint(chars);
      putLowBytes(text);
      return -1;
    }
    return appendUtf8(text);
  }

  /** Puts a text whose length is one byte, if it is ASCII. */
  private boolean putShortAscii(String text) {
    byte[] bytes = buffer;
    int at = position;
    int chars = text.length();
    bytes[at++] = (byte) chars;
    int bits = 0;
    for (int i = 0; i < chars; i++) {
      char c = text.charAt(i);
      bits |= c;
      bytes[at + i] = (byte) c;
    }
    if (bits >= 0x80) {
      return false;
    }
    position = at + chars;
    return true;
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

  private int appendUtf8(String text) {
    int chars = text.length();
    long most = VARINT_BYTES + (long) chars * MAX_UTF8_BYTES_PER_CHAR;
    reserve((int) Math.min(most, Integer.MAX_VALUE));
    int mark = position;
    position += sizeOfVarint(chars);
    int lone = putUtf8(text);
    putLengthAt(mark, sizeOfVarint(chars));
    return lone;
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

  /** Puts the length of all that stands behind the one byte that was left free for it. */
  final void putLengthAt(int mark) {
    int length = position - mark - 1;
    if (length < ONE_BYTE_VARINTS) {
      buffer[mark] = (byte) length;
    } else {
      reserve(VARINT_BYTES);
      putLengthAt(mark, 1);
    }
  }

  /** Puts the length of all that stands behind its room, moving that if the length needs more. */
  private void putLengthAt(int mark, int room) {
    int length = position - mark - room;
    int needed = sizeOfVarint(length);
    if (needed != room) {
      System.arraycopy(buffer, mark + room, buffer, mark + needed, length);
    }
    position = mark;
    putLongVarint(length);
    position += length;
  }

  private static int sizeOfVarint(int value) {
    int size = 1;
    for (int rest = value >>> 7; rest != 0; rest >>>= 7) {
      size++;
    }
    return size;
  }
}
