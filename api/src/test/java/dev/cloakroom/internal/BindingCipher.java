package dev.cloakroom.internal;

import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SubjectKey;
import java.util.Arrays;
import java.util.List;

/** Hides nothing, and binds bytes to what they belong to: their digest stands in front. */
final class BindingCipher implements SessionCipher {
  private static final int DIGEST_BYTES = 32;

  private final PlainCipher plain = new PlainCipher();

  @Override
  public byte[] seal(byte[] plaintext, SealingContext context) {
    byte[] bytes = plain.seal(plaintext, context);
    byte[] sealed = Arrays.copyOf(digest(context), DIGEST_BYTES + bytes.length);
    System.arraycopy(bytes, 0, sealed, DIGEST_BYTES, bytes.length);
    return sealed;
  }

  @Override
  public byte[] open(byte[] sealed, SealingContext context) throws SealBrokenException {
    if (!Arrays.equals(sealed, 0, DIGEST_BYTES, digest(context), 0, DIGEST_BYTES)) {
      throw new SealBrokenException(Reason.TAMPERED, "it belongs elsewhere", null);
    }
    return plain.open(Arrays.copyOfRange(sealed, DIGEST_BYTES, sealed.length), context);
  }

  private static byte[] digest(SealingContext context) {
    return Digests.sha256().digest(context.associatedData());
  }

  @Override
  public List<SubjectKey> subjectKeys(String namespace, SubjectRef subject) {
    return plain.subjectKeys(namespace, subject);
  }

  @Override
  public int placement(SubjectRef subject) {
    return plain.placement(subject);
  }

  @Override
  public byte[] valueKey(String namespace, String key) {
    return plain.valueKey(namespace, key);
  }
}
