package dev.cloakroom.internal;

import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.StoredSession;

/** Seals the rows of one namespace and opens them. Thread-safe. */
record Seals(String namespace, SessionCipher cipher) {
  /** How many versions back it is looked whose data a row has. */
  private static final int VERSIONS_TRIED = 16;

  /** A row with these bytes sealed for it as its data. */
  StoredSession seal(StoredSession row, byte[] plaintext) {
    return row.withData(cipher.seal(plaintext, SealingContext.ofSession(namespace, row)));
  }

  byte[] open(StoredSession row) {
    try {
      return cipher.open(row.data(), context(row));
    } catch (SealBrokenException e) {
      throw new UnreadableSessionException(
          row.id(), row.payloadType(), e.reason(), detail(row, e), e);
    }
  }

  private String detail(StoredSession row, SealBrokenException broken) {
    if (broken.reason() == Reason.TAMPERED) {
      for (long version = row.version() - 1;
          version > 0 && version >= row.version() - VERSIONS_TRIED;
          version--) {
        if (opensAs(row.withVersion(version))) {
          return "its data is that of version %d, and the row says %d: somebody has put older data back"
              .formatted(version, row.version());
        }
      }
    }
    return broken.detail();
  }

  private boolean opensAs(StoredSession row) {
    try {
      cipher.open(row.data(), context(row));
      return true;
    } catch (SealBrokenException e) {
      return false;
    }
  }

  /** No name of a type that was ever sealed is ill-formed, but what a store gives may be. */
  private SealingContext context(StoredSession row) {
    try {
      return SealingContext.ofSession(namespace, row);
    } catch (IllegalArgumentException e) {
      throw new UnreadableSessionException(
          row.id(),
          row.payloadType(),
          Reason.TAMPERED,
          "the name of its payload type is not well-formed text",
          e);
    }
  }
}
