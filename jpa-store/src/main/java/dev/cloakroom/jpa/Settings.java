package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the configuration says to this store, checked.
 *
 * @param givenUrl the address of the database, unless connections are given in its place
 * @param combines whether calls that meet may be sent together
 * @param patience how long a call waits for a connection or for a lock, at the most
 * @param payloadLimit how many bytes an encoded payload may have
 */
record Settings(
    @Nullable String givenUrl,
    String namespace,
    @Nullable String user,
    @Nullable String password,
    Schema schema,
    int poolSize,
    boolean combines,
    Duration patience,
    int payloadLimit) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration SHORTEST_PATIENCE = Duration.ofMillis(250);
  private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(10);

  /** What is done about the tables when a store is opened. */
  enum Schema {
    VALIDATE,
    CREATE,
    NONE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Settings of(Configuration configuration) {
    return new Settings(
        configuration.get(Configuration.URL).orElse(null),
        configuration.require(Configuration.NAMESPACE),
        configuration.get(Configuration.USER).orElse(null),
        configuration.get(Configuration.PASSWORD).orElse(null),
        schema(configuration.get(Configuration.SCHEMA, Schema.VALIDATE.word())),
        configuration.number(JpaSessionStore.POOL_SIZE, 8, 1, 1000),
        combines(configuration.get(JpaSessionStore.COMBINE, "on")),
        configuration.duration(
            JpaSessionStore.CONNECTION_TIMEOUT, PATIENCE, SHORTEST_PATIENCE, LONGEST_PATIENCE),
        configuration.number(Configuration.PAYLOAD_LIMIT, 1 << 20, 1, 16_000_000));
  }

  /**
   * The address of the database.
   *
   * @throws CloakroomConfigurationException if there is none
   */
  String url() {
    if (givenUrl == null) {
      throw new CloakroomConfigurationException("The key '" + Configuration.URL + "' is not set.");
    }
    return givenUrl;
  }

  /**
   * The settings for connections that somebody else opens.
   *
   * @throws CloakroomConfigurationException if the configuration says how to open some
   */
  static Settings withoutAddress(Configuration configuration) {
    for (String key :
        List.of(
            Configuration.URL,
            Configuration.USER,
            Configuration.PASSWORD,
            JpaSessionStore.POOL_SIZE,
            JpaSessionStore.COMBINE)) {
      if (configuration.get(key).isPresent()) {
        throw new CloakroomConfigurationException(
            "Connections are given, and the key '%s' is for a store that opens its own; leave it out."
                .formatted(key));
      }
    }
    return of(configuration);
  }

  private static boolean combines(String word) {
    return switch (word) {
      case "on" -> true;
      case "off" -> false;
      default ->
          throw new CloakroomConfigurationException(
              "The key '%s' is '%s'; it takes 'on' or 'off'."
                  .formatted(JpaSessionStore.COMBINE, word));
    };
  }

  private static Schema schema(String word) {
    return Arrays.stream(Schema.values())
        .filter(each -> each.word().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new CloakroomConfigurationException(
                    "The key '%s' is '%s'; it takes %s."
                        .formatted(
                            Configuration.SCHEMA,
                            word,
                            Arrays.stream(Schema.values())
                                .map(Schema::word)
                                .collect(Collectors.joining(" or ")))));
  }

  /** Hides the password. */
  @Override
  public String toString() {
    return "Settings[namespace " + namespace + ", schema " + schema.word() + "]";
  }
}
