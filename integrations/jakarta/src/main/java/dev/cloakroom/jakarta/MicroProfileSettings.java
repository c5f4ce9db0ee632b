package dev.cloakroom.jakarta;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What MicroProfile Config says, if it is there. It is called by reflection: its jar is no module,
 * and a module must not depend on the name of a file.
 */
final class MicroProfileSettings {
  private static final String PREFIX = "cloakroom.";
  private static final String PACKAGE = "org.eclipse.microprofile.config.";

  private final ClassLoader loader;
  private final Object config;

  private MicroProfileSettings(ClassLoader loader) throws ReflectiveOperationException {
    this.loader = loader;
    this.config = loader.loadClass(PACKAGE + "ConfigProvider").getMethod("getConfig").invoke(null);
  }

  /** Those of the application whose class loader this is; nothing without MicroProfile Config. */
  static Optional<MicroProfileSettings> of(@Nullable ClassLoader loader) {
    try {
      return loader == null ? Optional.empty() : Optional.of(new MicroProfileSettings(loader));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    } catch (ReflectiveOperationException e) {
      throw unusable(e);
    }
  }

  Optional<String> get(String key) {
    try {
      return ((Optional<?>)
              loader
                  .loadClass(PACKAGE + "Config")
                  .getMethod("getOptionalValue", String.class, Class.class)
                  .invoke(config, key, String.class))
          .map(String.class::cast);
    } catch (ReflectiveOperationException e) {
      throw unusable(e);
    }
  }

  /** All keys of ours that any source has, each as the foremost source says. */
  Map<String, String> overrides() {
    try {
      Map<String, String> overrides = new HashMap<>();
      for (Object source : (Iterable<?>) ask("Config", config, "getConfigSources")) {
        for (String key : keysOf((Set<?>) ask("spi.ConfigSource", source, "getPropertyNames"))) {
          get(key).ifPresent(value -> overrides.put(key, value));
        }
      }
      return overrides;
    } catch (ReflectiveOperationException e) {
      throw unusable(e);
    }
  }

  /**
   * Our keys of a source, without those that it guessed from the names of environment variables:
   * {@code CLOAKROOM_IDLE_TIMEOUT} is listed as {@code cloakroom.idle.timeout} as well.
   */
  private static Set<String> keysOf(Set<?> names) {
    Set<String> keys = new HashSet<>();
    for (Object name : names) {
      String key = name.toString();
      if (key.startsWith(PREFIX)
          && !key.equals(Configuration.UNIT)
          && !names.contains(key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))) {
        keys.add(key);
      }
    }
    return keys;
  }

  private Object ask(String type, Object target, String method)
      throws ReflectiveOperationException {
    return loader.loadClass(PACKAGE + type).getMethod(method).invoke(target);
  }

  private static CloakroomConfigurationException unusable(ReflectiveOperationException e) {
    return new CloakroomConfigurationException(
        "MicroProfile Config is there, and cannot be asked; is an implementation of it there too?",
        e);
  }
}
