package dev.cloakroom.spi;

import dev.cloakroom.internal.KnownKeys;
import dev.cloakroom.internal.Providers;
import dev.cloakroom.internal.Settings;
import dev.cloakroom.internal.UnitConfiguration;
import java.util.HashMap;
import java.util.Map;

/**
 * Opens stores as {@link dev.cloakroom.Cloakroom} does, for tools that work on the rows themselves.
 */
public final class Stores {
  private Stores() {}

  /**
   * A complete configuration: environment variables, {@code CLOAKROOM_URL} for {@code
   * cloakroom.url}, and over them the given values.
   *
   * @param values by key
   * @param source where they stand, for messages
   * @throws dev.cloakroom.CloakroomConfigurationException if a key is unknown
   */
  public static Configuration configuration(
      Map<String, String> values, Map<String, String> environment, String source) {
    Map<String, String> complete =
        new HashMap<>(
            UnitConfiguration.of(new KnownKeys(Providers.load()), environment, values, source));
    complete.putIfAbsent(Configuration.NAMESPACE, "default");
    Settings.namespace(complete.get(Configuration.NAMESPACE));
    return new Configuration(complete);
  }

  /**
   * Opens the store that a configuration names.
   *
   * @throws dev.cloakroom.CloakroomConfigurationException if it names none, or is not right
   * @throws dev.cloakroom.StoreUnavailableException if the store does not answer
   */
  public static SessionStore open(Configuration configuration) {
    return Providers.load().openStore(configuration);
  }
}
