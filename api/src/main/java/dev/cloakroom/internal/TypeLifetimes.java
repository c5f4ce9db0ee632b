package dev.cloakroom.internal;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.PayloadType;
import dev.cloakroom.SessionLifetime;
import dev.cloakroom.spi.Configuration;
import java.time.Duration;
import java.util.Optional;

/**
 * How long the sessions of each payload type live: as configured for the type, as configured for
 * all, as its class says, or by default; the first of these that says something. Thread-safe.
 */
final class TypeLifetimes {
  private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(30);
  private static final Duration ABSOLUTE_LIFETIME = Duration.ofHours(12);

  private final Configuration configuration;

  /**
   * A duration and who says it.
   *
   * @param source as it stands in messages
   */
  private record Said(Duration duration, String source) {
    static Said byDefault(Duration duration) {
      return new Said(duration, "by default");
    }

    static Said byClass(Duration duration, PayloadType<?> type) {
      return new Said(duration, "by @SessionPayload of " + type.javaType().getName());
    }
  }

  /**
   * Those of a configuration.
   *
   * @throws CloakroomConfigurationException if a duration in it is not usable, or contradicts
   *     another, whatever payload classes say
   */
  TypeLifetimes(Configuration configuration) {
    this.configuration = configuration;
    check(
        "sessions",
        configured(Configuration.IDLE_TIMEOUT, IDLE_TIMEOUT),
        configured(Configuration.ABSOLUTE_LIFETIME, ABSOLUTE_LIFETIME));
    configuration.keys().stream()
        .flatMap(key -> TypeKeys.typeNameIn(key).stream())
        .distinct()
        .sorted()
        .forEach(name -> check(sessionsOf(name), idle(name), absolute(name)));
  }

  /**
   * How long sessions of this type live.
   *
   * @throws CloakroomConfigurationException if their idle timeout is longer than their absolute
   *     lifetime
   */
  SessionLifetime of(PayloadType<?> type) {
    Said idle =
        idle(type.name())
            .or(() -> type.idleTimeout().map(duration -> Said.byClass(duration, type)))
            .orElseGet(() -> Said.byDefault(IDLE_TIMEOUT));
    Said absolute =
        absolute(type.name())
            .or(() -> type.absoluteLifetime().map(duration -> Said.byClass(duration, type)))
            .orElseGet(() -> Said.byDefault(ABSOLUTE_LIFETIME));
    check(sessionsOf(type.name()), Optional.of(idle), Optional.of(absolute));
    return new SessionLifetime(idle.duration(), absolute.duration());
  }

  private Optional<Said> idle(String typeName) {
    return configured(typeName, Configuration.IDLE_TIMEOUT, IDLE_TIMEOUT);
  }

  private Optional<Said> absolute(String typeName) {
    return configured(typeName, Configuration.ABSOLUTE_LIFETIME, ABSOLUTE_LIFETIME);
  }

  private Optional<Said> configured(String typeName, String key, Duration example) {
    return configured(Configuration.ofType(typeName, key), example)
        .or(() -> configured(key, example));
  }

  private Optional<Said> configured(String key, Duration example) {
    return configuration
        .get(key)
        .map(
            text ->
                new Said(
                    configuration.duration(
                        key, example, Settings.LEAST_LIFETIME, Settings.MOST_LIFETIME),
                    "by '" + key + "'"));
  }

  private static String sessionsOf(String typeName) {
    return "sessions of the payload type '" + typeName + "'";
  }

  private static void check(String whose, Optional<Said> idle, Optional<Said> absolute) {
    if (idle.isPresent()
        && absolute.isPresent()
        && idle.get().duration().compareTo(absolute.get().duration()) > 0) {
      throw new CloakroomConfigurationException(
          "The idle timeout of %s, %s %s, is longer than their absolute lifetime, %s %s; change one of the two."
              .formatted(
                  whose,
                  idle.get().duration(),
                  idle.get().source(),
                  absolute.get().duration(),
                  absolute.get().source()));
    }
  }
}
