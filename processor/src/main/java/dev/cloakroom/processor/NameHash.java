package dev.cloakroom.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The field number of a property that has no {@link dev.cloakroom.Tag}, as defined there. It can
 * never change: stored sessions depend on it.
 */
final class NameHash {
  private static final int LEAST_OF_THREE_BYTES = 1 << 11;
  private static final int END_OF_THREE_BYTES = 1 << 18;
  private static final int NUMBERS =
      END_OF_THREE_BYTES - LEAST_OF_THREE_BYTES - (Tags.RESERVED_END - Tags.RESERVED_BEGIN);

  private NameHash() {}

  /** A number from 2,048 to 262,143, not from 19,000 to 19,999: its key takes three bytes. */
  static int of(String name) {
    long hash = ByteBuffer.wrap(sha256(name)).getLong();
    int number = LEAST_OF_THREE_BYTES + (int) Long.remainderUnsigned(hash, NUMBERS);
    return number < Tags.RESERVED_BEGIN ? number : number + Tags.RESERVED_END - Tags.RESERVED_BEGIN;
  }

  private static byte[] sha256(String name) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
