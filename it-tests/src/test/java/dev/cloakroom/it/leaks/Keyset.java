package dev.cloakroom.it.leaks;

import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A keyset file, and the keys in it. */
record Keyset(Path file) {
  private static final Pattern VALUE = Pattern.compile("\"value\": *\"([^\"]+)\"");
  private static final int KEY_BYTES = 32;

  /** Makes one with new keys. */
  static Keyset in(Path directory) {
    Path file = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(file);
    return new Keyset(file);
  }

  /** What configures a cipher with it. */
  Map<String, String> keys() {
    return Map.of("cloakroom.cipher", "tink", "cloakroom.cipher.keyset", file.toString());
  }

  /** The bytes of its keys, which end their messages. */
  Map<String, byte[]> secrets() throws IOException {
    Map<String, byte[]> secrets = new LinkedHashMap<>();
    Matcher values = VALUE.matcher(Files.readString(file));
    while (values.find()) {
      byte[] message = Base64.getDecoder().decode(values.group(1));
      secrets.put(
          "key " + (secrets.size() + 1),
          Arrays.copyOfRange(message, message.length - KEY_BYTES, message.length));
    }
    return secrets;
  }
}
