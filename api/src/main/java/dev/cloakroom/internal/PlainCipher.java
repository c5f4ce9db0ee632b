package dev.cloakroom.internal;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.CanonicalBytes;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SubjectKey;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/**
 * No cipher: bytes are stored as they are, behind the version byte 0 and 16 random bytes, which
 * tell two writes of the same bytes apart. It hides and detects nothing.
 */
final class PlainCipher implements SessionCipher {
  private static final byte PLAIN = 0;
  private static final int NONCE_BYTES = 16;
  private static final int HEADER_BYTES = 1 + NONCE_BYTES;

  private final SecureRandom random = new SecureRandom();

  @Override
  public byte[] seal(byte[] plaintext, SealingContext context) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    return ByteBuffer.allocate(HEADER_BYTES + plaintext.length)
        .put(PLAIN)
        .put(nonce)
        .put(plaintext)
        .array();
  }

  @Override
  public byte[] open(byte[] sealed, SealingContext context) throws SealBrokenException {
    if (sealed.length > 0 && sealed[0] != PLAIN) {
      throw new SealBrokenException(
          Reason.UNKNOWN_KEY, "it is encrypted, and this node has no cipher configured", null);
    }
    if (sealed.length < HEADER_BYTES) {
      throw new SealBrokenException(
          Reason.TRUNCATED,
          "there are " + sealed.length + " bytes, and " + HEADER_BYTES + " come before the payload",
          null);
    }
    return Arrays.copyOfRange(sealed, HEADER_BYTES, sealed.length);
  }

  @Override
  public List<SubjectKey> subjectKeys(String namespace, SubjectRef subject) {
    return List.of(
        SubjectKey.placed(
            placement(subject),
            digest(
                new CanonicalBytes()
                    .text("cloakroom.plain.subject")
                    .text(namespace)
                    .text(subject.tenant())
                    .text(subject.subject()))));
  }

  @Override
  public int placement(SubjectRef subject) {
    CanonicalBytes fields =
        new CanonicalBytes()
            .text("cloakroom.plain.placement")
            .text(subject.tenant())
            .text(subject.subject());
    return Byte.toUnsignedInt(digest(fields)[0]);
  }

  @Override
  public byte[] valueKey(String namespace, String key) {
    return digest(new CanonicalBytes().text("cloakroom.plain.value").text(namespace).text(key));
  }

  private static byte[] digest(CanonicalBytes fields) {
    return Digests.sha256().digest(fields.toByteArray());
  }
}
