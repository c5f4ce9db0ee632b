package dev.cloakroom.internal;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SessionListener;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionCipherProvider;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.SessionStoreProvider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stores, ciphers and listeners that the class path or module path offers.
 *
 * @param stores all stores
 * @param ciphers all ciphers
 * @param listeners all listeners
 */
public record Providers(
    List<SessionStoreProvider> stores,
    List<SessionCipherProvider> ciphers,
    List<SessionListener> listeners) {
  /** Those that the service loader finds. */
  public static Providers load() {
    return new Providers(
        all(ServiceLoader.load(SessionStoreProvider.class)),
        all(ServiceLoader.load(SessionCipherProvider.class)),
        all(ServiceLoader.load(SessionListener.class)));
  }

  private static <T> List<T> all(ServiceLoader<T> loader) {
    return loader.stream().map(ServiceLoader.Provider::get).toList();
  }

  /** The keys that stores read beside the common ones. */
  public Set<String> storeKeys() {
    return stores.stream()
        .flatMap(provider -> provider.keys().stream())
        .collect(Collectors.toSet());
  }

  /** The keys that ciphers read beside the common ones. */
  public Set<String> cipherKeys() {
    return ciphers.stream()
        .flatMap(provider -> provider.keys().stream())
        .collect(Collectors.toSet());
  }

  /** Opens the store that the configured URL chooses, or keys of a provider's in its place. */
  public SessionStore openStore(Configuration configuration) {
    return stores.stream()
        .filter(provider -> provider.locates(configuration))
        .findFirst()
        .orElseGet(() -> accepting(configuration))
        .open(configuration);
  }

  private SessionStoreProvider accepting(Configuration configuration) {
    String url =
        configuration
            .get(Configuration.URL)
            .orElseThrow(
                () ->
                    new CloakroomConfigurationException(
                        "No store is configured; set '%s' to one of: %s."
                            .formatted(Configuration.URL, urlForms())));
    return stores.stream()
        .filter(provider -> provider.accepts(url))
        .findFirst()
        .orElseThrow(
            () ->
                new CloakroomConfigurationException(
                    "No store here accepts a URL that begins with '%s'; those on the class path accept: %s. Is the store's module (cloakroom-jpa-store for jdbc:…, cloakroom-redisson-store for redis://…) among the dependencies?"
                        .formatted(scheme(url), urlForms())));
  }

  /** Makes the cipher that the configuration names. */
  public SessionCipher openCipher(Configuration configuration) {
    String name =
        configuration
            .get(Configuration.CIPHER)
            .orElseThrow(
                () ->
                    new CloakroomConfigurationException(
                        "No cipher is configured. Give the builder one, or set '%s' to one of: %s; 'none' stores sessions in plaintext."
                            .formatted(Configuration.CIPHER, cipherNames())));
    return ciphers.stream()
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new CloakroomConfigurationException(
                    "There is no cipher '%s' here; there are: %s. Is cloakroom-crypto-tink among the dependencies?"
                        .formatted(name, cipherNames())))
        .open(configuration);
  }

  private String urlForms() {
    return stores.stream()
        .map(SessionStoreProvider::urlForm)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private String cipherNames() {
    return ciphers.stream()
        .map(SessionCipherProvider::name)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The URL up to where its secrets may begin. */
  private static String scheme(String url) {
    int colon = url.indexOf(':', url.startsWith("jdbc:") ? "jdbc:".length() : 0);
    return colon < 0 ? url.replaceAll("[^A-Za-z]+.*", "") : url.substring(0, colon + 1);
  }
}
