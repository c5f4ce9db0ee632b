package dev.cloakroom.jpa;

import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.SessionStoreProvider;
import java.util.Set;

/**
 * Opens a {@link JpaSessionStore} for a {@code jdbc:} URL. Thread-safe.
 *
 * <p>Every {@code jdbc:} URL is this provider's business, so that one of a database that is not
 * supported is refused with the reason.
 */
public final class JpaSessionStoreProvider implements SessionStoreProvider {
  /** For the service loader. */
  public JpaSessionStoreProvider() {}

  @Override
  public boolean accepts(String url) {
    return url.startsWith("jdbc:");
  }

  @Override
  public String urlForm() {
    return "jdbc:sqlite:FILE, jdbc:postgresql://HOST/DATABASE, jdbc:mysql://…, jdbc:mariadb://…";
  }

  @Override
  public Set<String> keys() {
    return Set.of(
        JpaSessionStore.POOL_SIZE, JpaSessionStore.CONNECTION_TIMEOUT, JpaSessionStore.COMBINE);
  }

  @Override
  public SessionStore open(Configuration configuration) {
    return JpaSessionStore.open(configuration);
  }
}
