package dev.cloakroom.tck;

import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real cipher with keys that nobody else has. */
final class KitCipher {
  /** The cipher that all nodes of a run share. */
  static final SessionCipher SHARED = fresh();

  private KitCipher() {}

  /** A cipher with keys of its own. */
  static SessionCipher fresh() {
    try {
      Path directory = Files.createTempDirectory("cloakroom-tck");
      Path keyset = directory.resolve("session.keyset.json");
      try {
        return TinkSessionCipher.generate(keyset);
      } finally {
        Files.deleteIfExists(keyset);
        Files.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The kit cannot write a keyset file for its run.", e);
    }
  }
}
