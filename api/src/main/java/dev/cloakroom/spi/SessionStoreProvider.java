package dev.cloakroom.spi;

import java.util.Set;

/**
 * Opens the stores of some kind of URL. Found by {@link java.util.ServiceLoader}; has a constructor
 * without parameters. Thread-safe.
 */
public interface SessionStoreProvider {
  /** Whether a store of this URL is this provider's business. */
  boolean accepts(String url);

  /**
   * Whether keys of this provider's say where the store is, in the place of a URL.
   *
   * @return false, unless a provider says otherwise
   */
  default boolean locates(Configuration configuration) {
    return false;
  }

  /**
   * The URLs that this provider accepts, for the message when none does: {@code jdbc:sqlite:FILE}.
   */
  String urlForm();

  /**
   * The {@code cloakroom.*} keys that this provider reads beside those of {@link Configuration}.
   */
  Set<String> keys();

  /**
   * Opens a store.
   *
   * @param configuration with a URL that this provider accepts, or that it locates, and a namespace
   * @throws dev.cloakroom.CloakroomConfigurationException if the configuration or the schema is not
   *     right
   * @throws dev.cloakroom.StoreUnavailableException if the store does not answer
   */
  SessionStore open(Configuration configuration);
}
