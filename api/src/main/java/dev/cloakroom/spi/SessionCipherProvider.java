package dev.cloakroom.spi;

import java.util.Set;

/**
 * Makes the ciphers of one name. Found by {@link java.util.ServiceLoader}; has a constructor
 * without parameters. Thread-safe.
 */
public interface SessionCipherProvider {
  /** The name by which {@code cloakroom.cipher} chooses it. */
  String name();

  /**
   * The {@code cloakroom.*} keys that this provider reads beside those of {@link Configuration}.
   */
  Set<String> keys();

  /**
   * Makes a cipher.
   *
   * @throws dev.cloakroom.CloakroomConfigurationException if the configuration or a key file is not
   *     right
   */
  SessionCipher open(Configuration configuration);
}
