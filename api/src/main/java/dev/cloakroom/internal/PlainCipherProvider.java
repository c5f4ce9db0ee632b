package dev.cloakroom.internal;

import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionCipherProvider;
import java.lang.System.Logger.Level;
import java.util.Set;

/** Plaintext, for whoever says so: {@code cloakroom.cipher=none}. */
public final class PlainCipherProvider implements SessionCipherProvider {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom");

  /** For the service loader. */
  public PlainCipherProvider() {}

  @Override
  public String name() {
    return "none";
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public SessionCipher open(Configuration configuration) {
    LOG.log(
        Level.WARNING,
        "Sessions are stored in plaintext, because cloakroom.cipher is 'none': whoever reads the"
            + " store reads every payload, and changed rows are not detected.");
    return new PlainCipher();
  }
}
