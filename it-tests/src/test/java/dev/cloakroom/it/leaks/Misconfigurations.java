package dev.cloakroom.it.leaks;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.spi.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;

/** What is wrong with a configuration in which secrets are. */
final class Misconfigurations {
  private static final String KEYSET = "cloakroom.cipher.keyset";

  private final Map<String, String> keys;
  private final Canaries canaries;
  private final Path directory;

  Misconfigurations(Map<String, String> keys, Canaries canaries, Path directory) {
    this.keys = keys;
    this.canaries = canaries;
    this.directory = directory;
  }

  void happen() throws IOException {
    Failing.call("an unknown key", () -> open("cloakroom.pasword", canaries.password()));
    Failing.call("a key of nobody's", () -> open("cloakroom.secret", canaries.password()));
    if (keys.containsKey(Configuration.PASSWORD)) {
      Failing.call(
          "a wrong password", () -> open(Configuration.PASSWORD, canaries.wrongPassword()));
    }
    keysets();
  }

  private void keysets() throws IOException {
    String json = Files.readString(Path.of(keys.get(KEYSET)));
    Map<String, String> damaged =
        Map.of(
            "ends too early", json.substring(0, json.length() * 3 / 4),
            "goes on", json + json,
            "has another status", json.replace("ENABLED", "ENABLES"),
            "has another purpose", json.replace("\"cookie\"", "\"cooky\""),
            "has no version", json.replace("\"version\": 1", "\"version\": []"),
            "has another checksum", json.replaceFirst("\"checksum\": \"..", "\"checksum\": \"xx"),
            "is of a newer version", json.replace("\"version\": 1", "\"version\": 9"),
            "is no JSON", json.replace(':', ' '));
    for (Map.Entry<String, String> each : damaged.entrySet()) {
      Path file = keyset(each.getKey(), each.getValue(), "rw-------");
      Failing.call("a keyset that " + each.getKey(), () -> open(KEYSET, file.toString()));
    }
    Path shared = keyset("is everybody's", json, "rw-r--r--");
    Failing.call("a keyset that is everybody's", () -> open(KEYSET, shared.toString()));
    Failing.call("no keyset", () -> open(KEYSET, directory.resolve("nothing").toString()));
  }

  private Path keyset(String name, String json, String rights) throws IOException {
    Path file = Files.writeString(directory.resolve(name), json);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }

  private void open(String key, String value) {
    Map<String, String> all = new HashMap<>(keys);
    all.put(key, value);
    Cloakroom.Builder builder = Cloakroom.builder();
    all.forEach(builder::property);
    builder.build().close();
  }
}
