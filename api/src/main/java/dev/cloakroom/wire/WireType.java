package dev.cloakroom.wire;

/** The wire types of Protocol Buffers that are in use (groups, 3 and 4, are not). */
final class WireType {
  static final int VARINT = 0;
  static final int FIXED64 = 1;
  static final int LENGTH = 2;
  static final int FIXED32 = 5;

  /** How deep messages may nest, in writing and in reading. */
  static final int MAX_DEPTH = 100;

  private WireType() {}
}
