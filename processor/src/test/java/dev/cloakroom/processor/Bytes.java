package dev.cloakroom.processor;

import java.io.ByteArrayOutputStream;

/** Protocol Buffers by hand. */
final class Bytes {
  private Bytes() {}

  /** One field of wire type 2. */
  static byte[] lengthDelimited(int tag, byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    varint(out, (tag << 3) | 2);
    varint(out, content.length);
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static void varint(ByteArrayOutputStream out, int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}
