package dev.cloakroom.benchmarks.cipher;

import dev.cloakroom.spi.StoredSession;

/** Seals the data of a row, and opens it. */
interface Sealer {
  byte[] seal(byte[] plaintext, StoredSession row) throws Exception;

  byte[] open(byte[] sealed, StoredSession row) throws Exception;
}
