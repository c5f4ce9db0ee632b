package dev.cloakroom.micronaut;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.spi.Configuration;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** The {@code cloakroom.*} properties of an environment. */
final class EnvironmentSettings {
  private static final String PREFIX = "cloakroom.";

  private final Map<String, String> values;

  private EnvironmentSettings(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads them: our keys as they are written in files and system properties, wrong ones too, and
   * those that environment variables stand for. Of a variable's name alone the environment guesses
   * several keys ({@code CLOAKROOM_IDLE_TIMEOUT} is also {@code cloakroom.idle.timeout}), so it is
   * asked for those that there are.
   */
  static EnvironmentSettings of(Environment environment) {
    TreeSet<String> keys = new TreeSet<>(Cloakroom.keys());
    keys.add(Configuration.UNIT);
    for (PropertySource source : environment.getPropertySources()) {
      source.forEach(
          key -> {
            if (key.startsWith(PREFIX)) {
              keys.add(key);
            }
          });
    }
    Map<String, String> values = new HashMap<>();
    for (String key : keys) {
      environment.getProperty(key, Object.class).ifPresent(value -> values.put(key, text(value)));
    }
    return new EnvironmentSettings(values);
  }

  /** What was written, which YAML takes to be more than text. */
  private static String text(Object value) {
    if (value instanceof Boolean isOn) {
      return isOn ? "on" : "off";
    }
    if (value instanceof Date date) {
      return date.toInstant().toString();
    }
    return value instanceof TemporalAccessor time && time.isSupported(ChronoField.INSTANT_SECONDS)
        ? Instant.from(time).toString()
        : value.toString();
  }

  /** Opens what they say: a persistence unit with these over it, or these alone. */
  Cloakroom open() {
    String unit = values.remove(Configuration.UNIT);
    if (unit != null) {
      return Cloakroom.open(unit, values);
    }
    Cloakroom.Builder builder = Cloakroom.builder();
    values.forEach(builder::property);
    return builder.build();
  }
}
