package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.tink.TinkSessionCipher;
import io.micronaut.runtime.Micronaut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts the shop. */
final class Application {
  private static final String KEYSET = "cloakroom.cipher.keyset";

  private Application() {}

  public static void main(String[] args) throws IOException {
    if (System.getProperty(KEYSET) == null) {
      generateKeyset();
    }
    Micronaut.build(args).mainClass(Application.class).banner(false).start();
  }

  /** For this example, where nobody did; a shop of yours gets its keys from whoever operates it. */
  private static void generateKeyset() throws IOException {
    Path keyset = Path.of("target", "shop.keyset.json").toAbsolutePath();
    if (!Files.exists(keyset)) {
      Files.createDirectories(keyset.getParent());
      TinkSessionCipher.generate(keyset);
    }
    System.setProperty(KEYSET, keyset.toString());
  }
}
