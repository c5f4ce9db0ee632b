package dev.cloakroom.cli;

import com.google.crypto.tink.Aead;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.Stores;
import dev.cloakroom.tink.KeysetEditor;
import dev.cloakroom.tink.TinkSessionCipher;
import dev.cloakroom.tink.TinkSessionCipherProvider;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What store and what keys, as the application is configured: by the environment, over it a file of
 * properties, over that the options.
 */
class KeysetOptions {
  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Java properties with cloakroom.* keys, as the application has them.")
  private @Nullable Path config;

  @Option(
      names = "--keyset",
      paramLabel = "FILE",
      description = "The keyset file (cloakroom.cipher.keyset).")
  private @Nullable String keyset;

  @Option(
      names = "--kms-key",
      paramLabel = "URI",
      description = "The key that the keysets are encrypted with (cloakroom.cipher.kms-key).")
  private @Nullable String kmsKey;

  @Option(
      names = "-P",
      paramLabel = "KEY=VALUE",
      description = "Any other cloakroom.* key; not the password, which others would see.")
  private Map<String, String> properties = new HashMap<>();

  /** The configuration that they make. */
  final Configuration configuration() {
    Map<String, String> values = new HashMap<>();
    if (config != null) {
      values.putAll(read(config));
    }
    if (properties.containsKey(Configuration.PASSWORD)) {
      throw new CloakroomConfigurationException(
          "The password is not taken from the command line, which others can see; set CLOAKROOM_PASSWORD, or give --ask-password.");
    }
    values.putAll(properties);
    put(values, TinkSessionCipherProvider.KEYSET, keyset);
    put(values, TinkSessionCipherProvider.KMS_KEY, kmsKey);
    addTo(values);
    return Stores.configuration(values, System.getenv(), "the options");
  }

  /** Adds what further options say. */
  void addTo(Map<String, String> values) {}

  static void put(Map<String, String> values, String key, @Nullable String value) {
    if (value != null) {
      values.put(key, value);
    }
  }

  private static Map<String, String> read(Path file) {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      read.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new CloakroomConfigurationException(
          "The file " + file + " of --config cannot be read as Java properties.", e);
    }
    Map<String, String> values = new HashMap<>();
    read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
    values.keySet().removeIf(key -> !key.startsWith("cloakroom."));
    return values;
  }

  /** For changes of the configured keyset file. */
  final KeysetEditor editor() {
    Configuration configuration = configuration();
    requireKeyset(configuration);
    Optional<Aead> key = TinkSessionCipherProvider.kmsKey(configuration);
    KeysetEditor editor =
        KeysetEditor.of(TinkSessionCipherProvider.keysetFile(configuration), key.orElse(null));
    return TinkSessionCipherProvider.othersMayRead(configuration) ? editor.othersMayRead() : editor;
  }

  /** The cipher with the keys of the configured keyset. */
  final TinkSessionCipher cipher(Configuration configuration) {
    if (configuration.get(TinkSessionCipherProvider.KEYSET_VARIABLE).isEmpty()) {
      requireKeyset(configuration);
    }
    return (TinkSessionCipher) new TinkSessionCipherProvider().open(configuration);
  }

  private static void requireKeyset(Configuration configuration) {
    if (configuration.get(TinkSessionCipherProvider.KEYSET).isEmpty()) {
      throw new CloakroomConfigurationException(
          "No keyset file is given; give --keyset FILE, or set CLOAKROOM_CIPHER_KEYSET.");
    }
  }
}
