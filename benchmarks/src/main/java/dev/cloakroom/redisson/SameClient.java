package dev.cloakroom.redisson;

import dev.cloakroom.spi.Configuration;
import java.util.Map;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;

/** The client that the store makes for itself, for those who are compared with it. */
public final class SameClient {
  private SameClient() {}

  /** Makes one. */
  public static RedissonClient create(String url) {
    return Redisson.create(
        Client.config(
            Settings.of(
                new Configuration(
                    Map.of(Configuration.URL, url, Configuration.NAMESPACE, "default")))));
  }
}
