package dev.cloakroom.jakarta;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import jakarta.servlet.ServletContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The persistence unit that an application's sessions are configured by. */
final class ConfiguredUnit {
  private static final String VARIABLE =
      Configuration.UNIT.toUpperCase(Locale.ROOT).replace('.', '_');

  private ConfiguredUnit() {}

  /**
   * Opens it.
   *
   * @param context where its name may stand; null as long as the application has no filters yet
   */
  static Cloakroom open(@Nullable ServletContext context) {
    Optional<MicroProfileSettings> microProfile =
        MicroProfileSettings.of(Thread.currentThread().getContextClassLoader());
    String unit =
        Stream.<Supplier<Optional<String>>>of(
                () -> microProfile.flatMap(settings -> settings.get(Configuration.UNIT)),
                () -> Optional.ofNullable(System.getProperty(Configuration.UNIT)),
                () -> Optional.ofNullable(System.getenv(VARIABLE)),
                () ->
                    Optional.ofNullable(context)
                        .map(present -> present.getInitParameter(Configuration.UNIT)))
            .flatMap(source -> source.get().stream())
            .findFirst()
            .orElseThrow(ConfiguredUnit::missing);
    return Cloakroom.open(unit, microProfile.map(MicroProfileSettings::overrides).orElse(Map.of()));
  }

  private static CloakroomConfigurationException missing() {
    return new CloakroomConfigurationException(
        "The key '%s' is not set. Give the name of a persistence unit in META-INF/persistence.xml, in a context parameter of web.xml, in microprofile-config.properties, in a system property, or in the environment variable %s; or produce a Cloakroom of your own."
            .formatted(Configuration.UNIT, VARIABLE));
  }
}
