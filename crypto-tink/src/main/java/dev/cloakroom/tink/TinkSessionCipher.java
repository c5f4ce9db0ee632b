package dev.cloakroom.tink;

import com.google.crypto.tink.Mac;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SubjectKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Seals sessions with Google Tink, and hides who owns them. Immutable and thread-safe.
 *
 * <p>What was sealed is confidential, and opens only unchanged and in the context that it was
 * sealed for. By default keys are XAES-256-GCM, whose random nonces do not run out: any number of
 * sessions may be sealed with one key. Sealing adds 45 bytes.
 *
 * <p>Sealed bytes, format version 1, are Tink's output as it is: one byte 1, which is the format
 * version too, the four bytes of the key's id, and nonce, ciphertext and tag. The associated data
 * is that of {@link SealingContext}. A subject key is HMAC-SHA256 over the {@linkplain
 * dev.cloakroom.spi.CanonicalBytes canonical bytes} of the label {@code cloakroom.subject.1},
 * namespace, tenant or null, and subject, with the subject's placement in the place of the first
 * byte.
 *
 * <p>The keys are in a keyset file, which holds all secrets of this cipher. Whoever has it and the
 * database can read every session; whoever loses it has lost them all.
 */
public final class TinkSessionCipher implements SessionCipher {
  private static final Logger LOGGER = System.getLogger(TinkSessionCipher.class.getName());

  private final Envelope envelope;
  private final HiddenNames names;

  private TinkSessionCipher(Keysets keys) throws UnusableKeysetException {
    this.envelope = Envelope.of(keys.of(KeyPurpose.PAYLOAD));
    this.names = HiddenNames.of(keys.of(KeyPurpose.SUBJECT), keys.of(KeyPurpose.ROUTING));
    requireUsableCookieKeys(keys);
  }

  private static void requireUsableCookieKeys(Keysets keys) throws UnusableKeysetException {
    try {
      keys.of(KeyPurpose.COOKIE).getPrimitive(KeyPurpose.COOKIE.configuration(), Mac.class);
    } catch (GeneralSecurityException e) {
      throw new UnusableKeysetException("is damaged: 'cookie' has a key that cannot authenticate");
    }
  }

  /**
   * Creates a keyset file with new keys, and opens it as {@link #fromKeyset} does.
   *
   * <p>The file never replaces another one, and appears complete and durable or not at all. From
   * the first moment only its owner may read and write it, where the file system has POSIX rights;
   * where it has not, a warning says that access has to be restricted by hand.
   *
   * @param file the name of the file, in a directory that is there and on a file system with hard
   *     links; relative names are taken from the working directory
   * @throws CloakroomConfigurationException if there is something of that name, or if the file
   *     cannot be created
   */
  public static TinkSessionCipher generate(Path file) {
    KeysetFile.create(file, KeysetContainer.toCleartextJson(Keysets.generate()));
    return fromKeyset(file);
  }

  /**
   * Reads a keyset file. Symbolic links are followed. A warning is logged, because its keys are in
   * clear.
   *
   * @param file the name of the file; relative names are taken from the working directory
   * @throws CloakroomConfigurationException if there is no such file, if others than its owner may
   *     read or write it, if it is larger than 1 MiB, or if it is not an undamaged container of
   *     version 1
   */
  public static TinkSessionCipher fromKeyset(Path file) {
    return fromKeyset(file, LOGGER);
  }

  static TinkSessionCipher fromKeyset(Path file, Logger logger) {
    TinkSessionCipher cipher;
    try {
      cipher = new TinkSessionCipher(KeysetContainer.parse(KeysetFile.read(file)));
    } catch (UnusableKeysetException e) {
      throw new CloakroomConfigurationException(
          "The keyset file " + file + " " + e.getMessage() + ".", e);
    }
    logger.log(
        Level.WARNING,
        "The keys in the keyset file {0} are not encrypted. Keep it apart from the database and its"
            + " backups: whoever has both can read every session.",
        file);
    if (!OwnerOnly.isEnforced(file)) {
      logger.log(
          Level.WARNING,
          "The file system of the keyset file {0} has no POSIX rights, so that they were neither"
              + " set nor checked. Make sure that only the application can read it.",
          file);
    }
    return cipher;
  }

  @Override
  public byte[] seal(byte[] plaintext, SealingContext context) {
    return envelope.seal(plaintext, context.associatedData());
  }

  @Override
  public byte[] open(byte[] sealed, SealingContext context) throws SealBrokenException {
    return envelope.open(sealed, context.associatedData());
  }

  @Override
  public List<SubjectKey> subjectKeys(String namespace, SubjectRef subject) {
    return names.subjectKeys(namespace, subject);
  }

  @Override
  public int placement(SubjectRef subject) {
    return names.placement(subject);
  }

  @Override
  public byte[] valueKey(String namespace, String key) {
    return names.valueKey(namespace, key);
  }

  /** Says nothing of the keys. */
  @Override
  public String toString() {
    return "TinkSessionCipher[redacted]";
  }
}
