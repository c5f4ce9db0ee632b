package dev.cloakroom.wire;

/** The encoding of numbers in which small ones are short also when they are negative. */
final class ZigZag {
  private ZigZag() {}

  static long encode(long value) {
    return (value << 1) ^ (value >> 63);
  }

  static long decode(long encoded) {
    return (encoded >>> 1) ^ -(encoded & 1);
  }
}
