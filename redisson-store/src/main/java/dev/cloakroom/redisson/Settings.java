package dev.cloakroom.redisson;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration says to this store, checked.
 *
 * @param address of the servers, unless a file or a client says it
 * @param config a file in Redisson's YAML
 * @param layout how entries are to be laid out, if it says that
 * @param durable whether a write has to reach a replica, where there are some
 */
record Settings(
    String namespace,
    @Nullable Address address,
    @Nullable Path config,
    @Nullable String user,
    @Nullable String password,
    Optional<Layout> layout,
    int poolSize,
    Duration timeout,
    boolean durable,
    Duration clockSkew) {
  private static final String AUTO = "auto";
  private static final Duration TIMEOUT = Duration.ofSeconds(2);
  private static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(50);
  private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(1);

  /**
   * The settings for a client of the store's own.
   *
   * @throws CloakroomConfigurationException if the configuration is not right
   */
  static Settings of(Configuration configuration) {
    Optional<String> url = configuration.get(Configuration.URL);
    Optional<String> config = configuration.get(RedissonSessionStore.CONFIG);
    if (url.isPresent() == config.isPresent()) {
      throw new CloakroomConfigurationException(
          "Where the servers are is said by '%s' or by '%s', and %s is set; set one of them."
              .formatted(
                  Configuration.URL,
                  RedissonSessionStore.CONFIG,
                  url.isPresent() ? "each" : "neither"));
    }
    if (config.isPresent()) {
      refuse(
          configuration,
          "a file says where the servers are and how they are reached",
          Configuration.USER,
          Configuration.PASSWORD,
          RedissonSessionStore.POOL_SIZE,
          RedissonSessionStore.TIMEOUT);
    }
    Address address = url.map(Address::parse).orElse(null);
    if (address != null && address.password() != null) {
      refuse(
          configuration,
          "the URL has a user or a password",
          Configuration.USER,
          Configuration.PASSWORD);
    }
    return read(configuration, address, config.map(Path::of).orElse(null));
  }

  /**
   * The settings for a client that somebody else made.
   *
   * @throws CloakroomConfigurationException if the configuration says how to make one
   */
  static Settings withoutAddress(Configuration configuration) {
    refuse(
        configuration,
        "a client is given",
        Configuration.URL,
        Configuration.USER,
        Configuration.PASSWORD,
        RedissonSessionStore.CONFIG,
        RedissonSessionStore.POOL_SIZE,
        RedissonSessionStore.TIMEOUT);
    return read(configuration, null, null);
  }

  private static void refuse(Configuration configuration, String because, String... keys) {
    for (String key : List.of(keys)) {
      if (configuration.get(key).isPresent()) {
        throw new CloakroomConfigurationException(
            "The key '%s' is set, but %s; leave the key out.".formatted(key, because));
      }
    }
  }

  private static Settings read(
      Configuration configuration, @Nullable Address address, @Nullable Path config) {
    return new Settings(
        configuration.require(Configuration.NAMESPACE),
        address,
        config,
        address != null && address.password() != null
            ? address.user()
            : configuration.get(Configuration.USER).orElse(null),
        address != null && address.password() != null
            ? address.password()
            : configuration.get(Configuration.PASSWORD).orElse(null),
        layout(configuration.get(RedissonSessionStore.LAYOUT, AUTO)),
        configuration.number(RedissonSessionStore.POOL_SIZE, 8, 1, 1000),
        configuration.duration(
            RedissonSessionStore.TIMEOUT, TIMEOUT, SHORTEST_TIMEOUT, LONGEST_TIMEOUT),
        durable(configuration.get(RedissonSessionStore.DURABILITY, "server")),
        configuration.duration(
            Configuration.CLOCK_SKEW, Duration.ofMinutes(1), Duration.ZERO, Duration.ofDays(1)));
  }

  private static boolean durable(String word) {
    if (!word.equals("server") && !word.equals("required")) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s'; it takes 'server' or 'required'."
              .formatted(RedissonSessionStore.DURABILITY, word));
    }
    return word.equals("required");
  }

  private static Optional<Layout> layout(String word) {
    Optional<Layout> layout = Layout.of(word);
    if (layout.isEmpty() && !word.equals(AUTO)) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s'; it takes '%s', '%s' or '%s'."
              .formatted(
                  RedissonSessionStore.LAYOUT,
                  word,
                  AUTO,
                  Layout.MAP_CACHE.word(),
                  Layout.NATIVE.word()));
    }
    return layout;
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return "Settings[" + namespace + "]";
  }
}
