package dev.cloakroom.spi;

import org.jspecify.annotations.Nullable;

/**
 * What sealed bytes belong to, as the associated data that binds them to it: they open nowhere
 * else.
 *
 * <p>Format version 1, encoded by {@link CanonicalBytes}. Of a session: the text {@code
 * cloakroom.session.1}, namespace, id, payload type, subject key or null, version, creation,
 * absolute expiry and idle timeout. Of a value: the text {@code cloakroom.value.1}, namespace, key
 * digest and expiry. Immutable and thread-safe.
 */
public final class SealingContext {
  private final CanonicalBytes fields;

  private SealingContext(CanonicalBytes fields) {
    this.fields = fields;
  }

  /**
   * The context of a session: every column but the time of last access, the idle expiry and data.
   */
  public static SealingContext ofSession(String namespace, StoredSession session) {
    SubjectKey subject = session.subjectKey();
    byte @Nullable [] subjectBytes = subject == null ? null : subject.bytes();
    return new SealingContext(
        new CanonicalBytes()
            .text("cloakroom.session.1")
            .text(namespace)
            .bytes(session.id().bytes())
            .text(session.payloadType())
            .bytes(subjectBytes)
            .number(session.version())
            .number(session.createdAt())
            .number(session.absoluteExpiresAt())
            .number(session.idleMillis()));
  }

  /**
   * The context of a value.
   *
   * @param key the digest of its key
   * @param expiresAt when it dies, in epoch milliseconds
   */
  public static SealingContext ofValue(String namespace, byte[] key, long expiresAt) {
    return new SealingContext(
        new CanonicalBytes()
            .text("cloakroom.value.1")
            .text(namespace)
            .bytes(key)
            .number(expiresAt));
  }

  /** The associated data; the caller may keep the array. */
  public byte[] associatedData() {
    return fields.toByteArray();
  }
}
