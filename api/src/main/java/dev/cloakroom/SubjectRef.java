package dev.cloakroom;

import dev.cloakroom.wire.Utf8;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names the owner of sessions: a subject, within a tenant where there are tenants.
 *
 * <p>Two references are the same only if both parts are the same, character by character: case,
 * accents and blanks count, and nothing is normalised. Immutable and thread-safe.
 *
 * @param tenant the tenant, or {@code null} for none; not the same as an empty one
 * @param subject the subject, at least one character
 */
public record SubjectRef(@Nullable String tenant, String subject) {
  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the subject is empty, or if a part is not well-formed text
   *     (a lone surrogate), for such texts cannot be told apart once they are bytes
   */
  public SubjectRef {
    Objects.requireNonNull(subject, "subject");
    if (subject.isEmpty()) {
      throw new IllegalArgumentException("the subject is empty; a guest has none (null)");
    }
    requireWellFormed("subject", subject);
    if (tenant != null) {
      requireWellFormed("tenant", tenant);
    }
  }

  /** The subject of this name, without a tenant. */
  public static SubjectRef of(String subject) {
    return new SubjectRef(null, subject);
  }

  /** The subject of this name in a tenant, which may be {@code null} for none. */
  public static SubjectRef of(@Nullable String tenant, String subject) {
    return new SubjectRef(tenant, subject);
  }

  private static void requireWellFormed(String part, String text) {
    int at = Utf8.loneSurrogate(text);
    if (at >= 0) {
      throw new IllegalArgumentException(
          "the " + part + " is not well-formed text: a lone surrogate at index " + at);
    }
  }

  /** Says nothing of who it is: a reference ends up in logs. */
  @Override
  public String toString() {
    return "SubjectRef[redacted]";
  }
}
