package dev.cloakroom.tink;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionCipherProvider;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;

/** Opens a {@link TinkSessionCipher} for {@code cloakroom.cipher=tink}. Thread-safe. */
public final class TinkSessionCipherProvider implements SessionCipherProvider {
  /** The path of the keyset file; relative ones are taken from the working directory. */
  public static final String KEYSET = "cloakroom.cipher.keyset";

  /** For the service loader. */
  public TinkSessionCipherProvider() {}

  @Override
  public String name() {
    return "tink";
  }

  @Override
  public Set<String> keys() {
    return Set.of(KEYSET);
  }

  @Override
  public SessionCipher open(Configuration configuration) {
    return TinkSessionCipher.fromKeyset(keysetFile(configuration));
  }

  private static Path keysetFile(Configuration configuration) {
    String name =
        configuration
            .get(KEYSET)
            .orElseThrow(
                () ->
                    new CloakroomConfigurationException(
                        "The key '%s' is not set, and '%s=tink' needs it: the path of a keyset file."
                                .formatted(KEYSET, Configuration.CIPHER)
                            + " TinkSessionCipher.generate(Path) makes one."));
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s', which is not a path.".formatted(KEYSET, name), e);
    }
  }
}
