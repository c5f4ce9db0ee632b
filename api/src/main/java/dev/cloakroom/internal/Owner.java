package dev.cloakroom.internal;

import dev.cloakroom.PayloadType;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnwritableSessionException;
import org.jspecify.annotations.Nullable;

/**
 * Whose session it is.
 *
 * @param subject null for a guest
 * @param tenant of a guest too; null for none
 */
record Owner(@Nullable SubjectRef subject, @Nullable String tenant) {
  static <P> Owner of(PayloadType<P> type, P payload) {
    try {
      return new Owner(type.subjectOf(payload), type.tenantOf(payload));
    } catch (IllegalArgumentException e) {
      throw new UnwritableSessionException(
          "The payload of type '"
              + type.name()
              + "' names no usable subject: "
              + e.getMessage()
              + ". Nothing was written.",
          e);
    }
  }

  /** Says nothing of who it is. */
  @Override
  public String toString() {
    return "Owner[redacted]";
  }
}
