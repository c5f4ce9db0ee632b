package dev.cloakroom.memory;

import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.SessionStoreProvider;
import java.util.Set;

/** Opens a new {@link InMemorySessionStore} for {@code memory:}. */
public final class InMemorySessionStoreProvider implements SessionStoreProvider {
  /** For the service loader. */
  public InMemorySessionStoreProvider() {}

  @Override
  public boolean accepts(String url) {
    return url.equals("memory:");
  }

  @Override
  public String urlForm() {
    return "memory:";
  }

  @Override
  public Set<String> keys() {
    return Set.of();
  }

  @Override
  public SessionStore open(Configuration configuration) {
    return new InMemorySessionStore(configuration.require(Configuration.NAMESPACE));
  }
}
