package dev.cloakroom.tink;

import com.google.crypto.tink.Aead;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionCipherProvider;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Opens a {@link TinkSessionCipher} for {@code cloakroom.cipher=tink}. Thread-safe. */
public final class TinkSessionCipherProvider implements SessionCipherProvider {
  /** The path of the keyset file; relative ones are taken from the working directory. */
  public static final String KEYSET = "cloakroom.cipher.keyset";

  /**
   * The name of an environment variable that has the text of the keyset container, in the place of
   * a file.
   */
  public static final String KEYSET_VARIABLE = "cloakroom.cipher.keyset-variable";

  /**
   * {@code owner} (the default): a keyset file that others than its owner may read or write is
   * refused; or {@code any}: it is warned about.
   */
  public static final String KEYSET_ACCESS = "cloakroom.cipher.keyset-access";

  /**
   * How often it is looked whether the keyset file was changed, as an ISO-8601 duration; {@code
   * PT30S} by default.
   */
  public static final String KEYSET_INTERVAL = "cloakroom.cipher.keyset-interval";

  /**
   * The URI of the key that the keysets are encrypted with, as a {@link
   * com.google.crypto.tink.KmsClient} on the class path understands it.
   */
  public static final String KMS_KEY = "cloakroom.cipher.kms-key";

  private final UnaryOperator<@Nullable String> environment;

  /** For the service loader. */
  public TinkSessionCipherProvider() {
    this(System::getenv);
  }

  TinkSessionCipherProvider(UnaryOperator<@Nullable String> environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "tink";
  }

  @Override
  public Set<String> keys() {
    return Set.of(KEYSET, KEYSET_VARIABLE, KEYSET_ACCESS, KEYSET_INTERVAL, KMS_KEY);
  }

  @Override
  public SessionCipher open(Configuration configuration) {
    TinkSessionCipher.Builder builder = TinkSessionCipher.builder();
    kmsKey(configuration).ifPresent(builder::encryptedBy);
    Optional<String> variable = configuration.get(KEYSET_VARIABLE);
    if (variable.isPresent() == configuration.get(KEYSET).isPresent()) {
      throw new CloakroomConfigurationException(
          "'%s=tink' needs one of the keys '%s', the path of a keyset file, and '%s', the name of an environment variable that has one's text. TinkSessionCipher.generate(Path) makes a file, and so does 'cloakroom keys create'."
              .formatted(Configuration.CIPHER, KEYSET, KEYSET_VARIABLE));
    }
    if (variable.isPresent()) {
      return builder.container(textOf(variable.get())).build();
    }
    if (othersMayRead(configuration)) {
      builder.othersMayRead();
    }
    return builder
        .lookEvery(
            configuration.duration(
                KEYSET_INTERVAL,
                TinkSessionCipher.Builder.USUAL_INTERVAL,
                Duration.ofSeconds(1),
                Duration.ofDays(1)))
        .file(keysetFile(configuration))
        .build();
  }

  private String textOf(String variable) {
    String text = environment.apply(variable);
    if (text == null || text.isBlank()) {
      throw new CloakroomConfigurationException(
          "There is no environment variable '%s', or it is empty; the key '%s' says that it has a keyset container."
              .formatted(variable, KEYSET_VARIABLE));
    }
    return text;
  }

  /** Whether the configuration allows others to read the keyset file. */
  public static boolean othersMayRead(Configuration configuration) {
    String access = configuration.get(KEYSET_ACCESS, "owner");
    if (!access.equals("owner") && !access.equals("any")) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s'; it takes 'owner' or 'any'.".formatted(KEYSET_ACCESS, access));
    }
    return access.equals("any");
  }

  /**
   * The path of the configured keyset file.
   *
   * @throws CloakroomConfigurationException if there is none, or it is no path
   */
  public static Path keysetFile(Configuration configuration) {
    String name = configuration.require(KEYSET);
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s', which is not a path.".formatted(KEYSET, name), e);
    }
  }

  /**
   * The key of a key management service that keysets are encrypted with, if one is configured.
   *
   * @throws CloakroomConfigurationException if no client for it is there, or it does not know it
   */
  public static Optional<Aead> kmsKey(Configuration configuration) {
    return configuration.get(KMS_KEY).map(KmsKeys::of);
  }
}
