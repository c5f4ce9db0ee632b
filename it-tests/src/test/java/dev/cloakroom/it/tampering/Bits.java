package dev.cloakroom.it.tampering;

/** Bits of bytes. */
public final class Bits {
  private Bits() {}

  /** How many there are. */
  public static int count(byte[] bytes) {
    return bytes.length * Byte.SIZE;
  }

  /** The bytes with one bit the other way round. */
  public static byte[] flipped(byte[] bytes, int bit) {
    byte[] copy = bytes.clone();
    copy[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
    return copy;
  }
}
