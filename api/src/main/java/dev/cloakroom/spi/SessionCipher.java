package dev.cloakroom.spi;

import dev.cloakroom.SubjectRef;
import java.util.List;
import java.util.Optional;

/**
 * Seals what stores keep, and hides who owns it. Thread-safe.
 *
 * <p>Sealing is authenticated: opening succeeds only with the same context and unchanged bytes.
 */
public interface SessionCipher {
  /**
   * Encrypts and authenticates. Sealing the same again gives other bytes: by them stores recognise
   * a write that is sent twice, and tell it from another one that says the same.
   *
   * @param plaintext the bytes to hide; not kept, not changed
   * @param context what they belong to
   */
  byte[] seal(byte[] plaintext, SealingContext context);

  /**
   * Opens what {@link #seal} gave for the same context.
   *
   * @throws SealBrokenException if the bytes or the context are not the ones that were sealed, or
   *     the key is not known here
   */
  byte[] open(byte[] sealed, SealingContext context) throws SealBrokenException;

  /**
   * The keys under which stores find a subject's sessions in a namespace.
   *
   * @return the current one, under which new sessions are stored, then those of older secrets, so
   *     that a look-up of all of them misses nothing; at least one, and all with the subject's
   *     {@linkplain #placement placement}
   */
  List<SubjectKey> subjectKeys(String namespace, SubjectRef subject);

  /**
   * The partition, 0 to 255, in which a subject's sessions live: the first byte of their ids. It
   * never changes, whatever keys are rotated.
   */
  int placement(SubjectRef subject);

  /**
   * The digest under which a value of the key-value space is stored, so that its key is not. It
   * never changes, whatever keys are rotated.
   *
   * @return 32 bytes
   */
  byte[] valueKey(String namespace, String key);

  /**
   * What tells credentials that were given out here from made-up ones, without asking the store.
   *
   * @return nothing if there is no key to do so
   */
  default Optional<MessageAuthenticator> authenticator() {
    return Optional.empty();
  }
}
