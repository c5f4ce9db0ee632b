package dev.cloakroom.tink;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.MessageAuthenticator;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SubjectKey;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Seals sessions with Google Tink, and hides who owns them. Thread-safe.
 *
 * <p>What was sealed is confidential, and opens only unchanged and in the context that it was
 * sealed for. By default keys are XAES-256-GCM, whose random nonces do not run out: any number of
 * sessions may be sealed with one key. Sealing adds 45 bytes. {@link PayloadKeyKind} has the other
 * kinds.
 *
 * <p>Sealed bytes, format version 1, are Tink's output as it is: one byte 1, which is the format
 * version too, the four bytes of the key's id, and nonce, ciphertext and tag. The associated data
 * is that of {@link SealingContext}. A subject key is HMAC-SHA256 over the {@linkplain
 * dev.cloakroom.spi.CanonicalBytes canonical bytes} of the label {@code cloakroom.subject.1},
 * namespace, tenant or null, and subject, with the subject's placement in the place of the first
 * byte.
 *
 * <p>The keys are in a keyset container, which holds all secrets of this cipher. Whoever has them
 * and the database can read every session; whoever loses them has lost them all. Where the
 * container is a file, it is looked at every 30 seconds, or as the {@linkplain Builder builder}
 * says, and when something was sealed with a key that is not known here: {@link KeysetEditor} can
 * change the keys of a running system.
 */
public final class TinkSessionCipher implements SessionCipher {
  private static final Logger LOGGER = System.getLogger(TinkSessionCipher.class.getName());

  private final KeySource keys;

  TinkSessionCipher(KeySource keys) {
    this.keys = keys;
  }

  /** Begins to configure one. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Creates a keyset file with new keys, and opens it as {@link #fromKeyset} does.
   *
   * <p>The file never replaces another one, and appears complete and durable or not at all. From
   * the first moment only its owner may read and write it, where the file system has POSIX rights;
   * where it has not, a warning says that access has to be restricted by hand.
   *
   * @param file the name of the file, in a directory that is there and on a file system with hard
   *     links; relative names are taken from the working directory
   * @throws CloakroomConfigurationException if there is something of that name, or if the file
   *     cannot be created
   */
  public static TinkSessionCipher generate(Path file) {
    KeysetEditor.of(file, null).create(PayloadKeyKind.XAES_256_GCM);
    return fromKeyset(file);
  }

  /**
   * Opens a keyset file. Symbolic links are followed. A warning is logged, because its keys are in
   * clear.
   *
   * @param file the name of the file; relative names are taken from the working directory
   * @throws CloakroomConfigurationException if there is no such file, if others than its owner may
   *     read or write it, if it is larger than 1 MiB, or if it is not an undamaged container of
   *     version 1
   */
  public static TinkSessionCipher fromKeyset(Path file) {
    return builder().file(file).build();
  }

  /**
   * With keysets that the application has already. They are used as they are for the life of this
   * cipher.
   *
   * @param payload AEAD keys of Tink's output prefix {@code TINK}
   * @param subject PRF keys
   * @param routing one PRF key, for ever the same
   * @param cookie MAC keys
   * @throws CloakroomConfigurationException if one of them does not serve its purpose
   */
  public static TinkSessionCipher of(
      KeysetHandle payload, KeysetHandle subject, KeysetHandle routing, KeysetHandle cookie) {
    Keysets keysets =
        new Keysets(
            Map.of(
                KeyPurpose.PAYLOAD, payload,
                KeyPurpose.SUBJECT, subject,
                KeyPurpose.ROUTING, routing,
                KeyPurpose.COOKIE, cookie),
            Map.of());
    UsableKeys usable = usable("The given keyset", () -> keysets, new Uses(LOGGER));
    return new TinkSessionCipher(() -> usable);
  }

  /** Where keysets come from. */
  private interface Origin {
    Keysets get() throws UnusableKeysetException;
  }

  private static UsableKeys usable(String name, Origin origin, Uses uses) {
    try {
      return UsableKeys.of(origin.get(), uses);
    } catch (UnusableKeysetException e) {
      throw new CloakroomConfigurationException(name + " " + e.getMessage() + ".", e);
    }
  }

  /** What may be told of the keys as they are known here now. */
  public List<KeyInfo> keys() {
    return keys.current().keysets().keys();
  }

  /**
   * The id of the key that sealed these bytes, whether it is known here or not; none if they are of
   * no known format.
   */
  public static OptionalInt keyId(byte[] sealed) {
    return Envelope.keyId(sealed);
  }

  /** Whether these bytes were sealed with the key that seals now. */
  public boolean isSealedWithPresentKey(byte[] sealed) {
    return keys.current().envelope().isPresent(sealed);
  }

  @Override
  public byte[] seal(byte[] plaintext, SealingContext context) {
    return keys.current().envelope().seal(plaintext, context.associatedData());
  }

  @Override
  public byte[] open(byte[] sealed, SealingContext context) throws SealBrokenException {
    Envelope envelope = keys.current().envelope();
    byte[] associatedData = context.associatedData();
    try {
      return envelope.open(sealed, associatedData);
    } catch (SealBrokenException e) {
      if (e.reason() != Reason.UNKNOWN_KEY) {
        throw e;
      }
      Envelope latest = keys.latest().envelope();
      if (latest == envelope) {
        throw e;
      }
      return latest.open(sealed, associatedData);
    }
  }

  @Override
  public List<SubjectKey> subjectKeys(String namespace, SubjectRef subject) {
    return keys.current().names().subjectKeys(namespace, subject);
  }

  @Override
  public int placement(SubjectRef subject) {
    return keys.current().names().placement(subject);
  }

  @Override
  public byte[] valueKey(String namespace, String key) {
    return keys.current().names().valueKey(namespace, key);
  }

  @Override
  public Optional<MessageAuthenticator> authenticator() {
    return Optional.of(new CookieTags(keys));
  }

  /** Says nothing of the keys. */
  @Override
  public String toString() {
    return "TinkSessionCipher[redacted]";
  }

  /** Configures a {@link TinkSessionCipher}. Not thread-safe. */
  public static final class Builder {
    /** How often it is looked whether the file was changed, by default. */
    static final Duration USUAL_INTERVAL = Duration.ofSeconds(30);

    private @Nullable Path file;
    private @Nullable String container;
    private Protection protection = Protection.none();
    private boolean othersMayRead;
    private Duration interval = USUAL_INTERVAL;
    private Logger logger = LOGGER;
    private LongSupplier nanoTime = System::nanoTime;

    private Builder() {}

    /** The file that the keyset container is in. */
    public Builder file(Path file) {
      this.file = Objects.requireNonNull(file, "file");
      return this;
    }

    /** The text of a keyset container, that of an environment variable for example. */
    public Builder container(String json) {
      this.container = Objects.requireNonNull(json, "json");
      return this;
    }

    /**
     * What the container's keysets are encrypted with, the key of a key management service for
     * example. A container that is not encrypted is then refused.
     *
     * @param key has to be thread-safe; used when the container is read
     */
    public Builder encryptedBy(Aead key) {
      this.protection = Protection.by(Objects.requireNonNull(key, "key"));
      return this;
    }

    /** Reads the file although others than its owner may read or write it, and warns about it. */
    public Builder othersMayRead() {
      this.othersMayRead = true;
      return this;
    }

    /**
     * How often it is looked whether the file was changed; 30 seconds by default.
     *
     * @param interval more than zero
     */
    public Builder lookEvery(Duration interval) {
      if (interval.compareTo(Duration.ZERO) <= 0) {
        throw new IllegalArgumentException("the interval has to be longer than zero");
      }
      this.interval = interval;
      return this;
    }

    /** For tests. */
    Builder logger(Logger logger) {
      this.logger = logger;
      return this;
    }

    /** For tests. */
    Builder nanoTime(LongSupplier nanoTime) {
      this.nanoTime = nanoTime;
      return this;
    }

    /**
     * Reads the container.
     *
     * @throws CloakroomConfigurationException if it is missing, accessible to others, damaged, or
     *     protected otherwise
     * @throws IllegalStateException if there is neither a file nor a container, or both
     */
    public TinkSessionCipher build() {
      if ((file == null) == (container == null)) {
        throw new IllegalStateException("either a file or a container has to be given");
      }
      Uses uses = new Uses(logger);
      if (container != null) {
        String json = container;
        UsableKeys keys =
            usable(
                "The given keyset container", () -> KeysetContainer.parse(json, protection), uses);
        return new TinkSessionCipher(() -> keys);
      }
      Path watched = Objects.requireNonNull(file);
      Protection by = protection;
      boolean any = othersMayRead;
      WatchedKeys keys =
          new WatchedKeys(
              watched,
              () ->
                  usable(
                      "The keyset file " + watched,
                      () -> KeysetContainer.parse(KeysetFile.read(watched, any), by),
                      uses),
              interval,
              nanoTime,
              logger);
      warnAbout(watched);
      return new TinkSessionCipher(keys);
    }

    private void warnAbout(Path watched) {
      if (protection.isNone()) {
        logger.log(
            Level.WARNING,
            "The keys in the keyset file {0} are not encrypted. Keep it apart from the database and"
                + " its backups: whoever has both can read every session.",
            watched);
      }
      if (!OwnerOnly.isEnforced(watched)) {
        logger.log(
            Level.WARNING,
            "The file system of the keyset file {0} has no POSIX rights, so that they were neither"
                + " set nor checked. Make sure that only the application can read it.",
            watched);
      } else if (!OwnerOnly.holdsFor(watched)) {
        logger.log(
            Level.WARNING,
            "The keyset file {0} may be read or written by others than its owner, as was allowed.",
            watched);
      }
    }
  }
}
