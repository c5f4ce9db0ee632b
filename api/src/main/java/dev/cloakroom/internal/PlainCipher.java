package dev.cloakroom.internal;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.CanonicalBytes;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SubjectKey;
import java.util.Arrays;
import java.util.List;

/**
 * No cipher: bytes are stored as they are, behind the version byte 0. It hides and detects nothing.
 */
final class PlainCipher implements SessionCipher {
  private static final byte PLAIN = 0;

  @Override
  public byte[] seal(byte[] plaintext, SealingContext context) {
    byte[] sealed = new byte[plaintext.length + 1];
    sealed[0] = PLAIN;
    System.arraycopy(plaintext, 0, sealed, 1, plaintext.length);
    return sealed;
  }

  @Override
  public byte[] open(byte[] sealed, SealingContext context) throws SealBrokenException {
    if (sealed.length == 0) {
      throw new SealBrokenException(Reason.TRUNCATED, "there are no bytes", null);
    }
    if (sealed[0] != PLAIN) {
      throw new SealBrokenException(
          Reason.UNKNOWN_KEY, "it is encrypted, and this node has no cipher configured", null);
    }
    return Arrays.copyOfRange(sealed, 1, sealed.length);
  }

  @Override
  public List<SubjectKey> subjectKeys(String namespace, SubjectRef subject) {
    return List.of(
        SubjectKey.of(
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
