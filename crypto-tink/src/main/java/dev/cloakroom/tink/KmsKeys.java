package dev.cloakroom.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.KmsClients;
import dev.cloakroom.CloakroomConfigurationException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.ServiceLoader;

/** Keys that a key management service keeps and uses. */
final class KmsKeys {
  private KmsKeys() {}

  /** The key of a URI. */
  static Aead of(String uri) {
    try {
      Optional<KmsClient> found =
          ServiceLoader.load(KmsClient.class).stream()
              .map(ServiceLoader.Provider::get)
              .filter(client -> client.doesSupport(uri))
              .findFirst();
      return found.isPresent()
          ? found.get().withDefaultCredentials().getAead(uri)
          : KmsClients.get(uri).getAead(uri); // one that the application has registered
    } catch (GeneralSecurityException e) {
      throw new CloakroomConfigurationException(
          "The key of '%s' cannot be used: %s. Is Tink's KmsClient for it among the dependencies, and are its credentials there?"
              .formatted(TinkSessionCipherProvider.KMS_KEY, e.getMessage()),
          e);
    }
  }
}
