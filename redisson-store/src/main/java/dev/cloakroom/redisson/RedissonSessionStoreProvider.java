package dev.cloakroom.redisson;

import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.SessionStoreProvider;
import java.util.Set;

/** Opens a {@link RedissonSessionStore} for the URL of Redis or Valkey. Thread-safe. */
public final class RedissonSessionStoreProvider implements SessionStoreProvider {
  /** For the service loader. */
  public RedissonSessionStoreProvider() {}

  @Override
  public boolean accepts(String url) {
    return Address.isOne(url);
  }

  @Override
  public boolean locates(Configuration configuration) {
    return configuration.get(RedissonSessionStore.CONFIG).isPresent();
  }

  @Override
  public String urlForm() {
    return Address.FORMS;
  }

  @Override
  public Set<String> keys() {
    return Set.of(
        RedissonSessionStore.LAYOUT,
        RedissonSessionStore.POOL_SIZE,
        RedissonSessionStore.TIMEOUT,
        RedissonSessionStore.DURABILITY,
        RedissonSessionStore.CONFIG);
  }

  @Override
  public SessionStore open(Configuration configuration) {
    return RedissonSessionStore.open(configuration);
  }
}
