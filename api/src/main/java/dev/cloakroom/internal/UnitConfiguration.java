package dev.cloakroom.internal;

import dev.cloakroom.spi.Configuration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * Collects the configuration of a persistence unit. What comes later wins: the file, the
 * environment, the system properties, the caller's overrides.
 */
public final class UnitConfiguration {
  /** The standard keys of Jakarta Persistence, and what they say here where ours are not set. */
  private static final Map<String, String> STANDARD =
      Map.of(
          "jakarta.persistence.jdbc.url", Configuration.URL,
          "jakarta.persistence.jdbc.user", Configuration.USER,
          "jakarta.persistence.jdbc.password", Configuration.PASSWORD);

  private final KnownKeys known;
  private final Map<String, String> values = new HashMap<>();

  private UnitConfiguration(KnownKeys known) {
    this.known = known;
  }

  /**
   * The configuration of a unit.
   *
   * @param environment environment variables: {@code CLOAKROOM_IDLE_TIMEOUT} stands for {@code
   *     cloakroom.idle-timeout}; none stands for a key of one payload type, whose name it could not
   *     tell
   * @throws dev.cloakroom.CloakroomConfigurationException if the unit is not found, or if a source
   *     has an unknown key
   */
  public static Map<String, String> of(
      String unit,
      KnownKeys known,
      ClassLoader loader,
      Map<String, String> environment,
      Properties system,
      Map<String, String> overrides) {
    UnitConfiguration collected = new UnitConfiguration(known);
    collected.add(PersistenceXml.propertiesOf(unit, loader), "persistence unit '" + unit + "'");
    collected.addEnvironment(environment);
    collected.add(textOf(system), "the system properties");
    collected.add(overrides, "the overrides");
    return collected.values;
  }

  /** The configuration out of the environment and, over it, some values. */
  public static Map<String, String> of(
      KnownKeys known, Map<String, String> environment, Map<String, String> values, String source) {
    UnitConfiguration collected = new UnitConfiguration(known);
    collected.addEnvironment(environment);
    collected.add(values, source);
    return collected.values;
  }

  private void add(Map<String, String> source, String name) {
    known.check(source, name);
    STANDARD.forEach(
        (standard, ours) -> {
          if (source.containsKey(standard)) {
            values.put(ours, source.get(standard));
          }
        });
    source.forEach(
        (key, value) -> {
          if (known.has(key)) {
            values.put(key, value);
          }
        });
  }

  private void addEnvironment(Map<String, String> environment) {
    for (String key : known.all()) {
      String value =
          environment.get(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'));
      if (value != null) {
        values.put(key, value);
      }
    }
  }

  private static Map<String, String> textOf(Properties properties) {
    Map<String, String> text = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      text.put(name, properties.getProperty(name));
    }
    return text;
  }
}
