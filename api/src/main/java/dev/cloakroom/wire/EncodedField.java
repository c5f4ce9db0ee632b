package dev.cloakroom.wire;

/** Where fields end that were written here, and so can be trusted. */
final class EncodedField {
  private EncodedField() {}

  /** The position behind a field. */
  static int end(byte[] bytes, int start) {
    int value = varintEnd(bytes, start);
    return switch (bytes[start] & 7) {
      case WireType.VARINT -> varintEnd(bytes, value);
      case WireType.FIXED64 -> value + Long.BYTES;
      case WireType.FIXED32 -> value + Integer.BYTES;
      default -> lengthEnd(bytes, value);
    };
  }

  private static int lengthEnd(byte[] bytes, int start) {
    int length = 0;
    int at = start;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      length |= (b & 0x7F) << shift;
      if (b >= 0) {
        return at + length;
      }
    }
  }

  /** The position behind a number. */
  static int varintEnd(byte[] bytes, int start) {
    int at = start;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }
}
