package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.cloakroom.CloakroomConfigurationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetContainerTest {
  /** Base64 of a key: nothing that any of our messages says has 20 such characters in a row. */
  private static final Pattern KEY_MATERIAL = Pattern.compile("[A-Za-z0-9+/]{20,}={0,2}");

  private static final Pattern VALUE = Pattern.compile("\"value\": \"([^\"]+)\"");
  private static final List<String> KEYSETS = List.of("payload", "subject", "routing", "cookie");

  @TempDir Path directory;
  private Path file;
  private String json;
  private List<String> secrets;

  @BeforeEach
  void generate() throws Exception {
    file = directory.resolve("session.keyset.json");
    TinkSessionCipher.generate(file);
    json = Files.readString(file);
    secrets = VALUE.matcher(json).results().map(match -> match.group(1)).toList();
    assertThat(secrets).hasSize(4);
  }

  @Test
  void eachPurposeHasAKeysetOfItsOwn() {
    JsonObject keysets = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("keysets");
    assertThat(keysets.keySet()).containsExactly("payload", "subject", "routing", "cookie");
    assertThat(secrets).doesNotHaveDuplicates();
  }

  @Test
  void containerOfANewerVersionIsRefusedAsSuch() throws Exception {
    Files.writeString(file, json.replace("\"version\": 1", "\"version\": 2"));
    assertThat(refusal()).contains("another version than 1");
  }

  @Test
  void containerWithAnotherProtectionIsRefusedAsSuch() throws Exception {
    Files.writeString(file, json.replace("\"cleartext\"", "\"kms\""));
    assertThat(refusal()).contains("'protection'");
  }

  @Test
  void missingKeysetIsNamed() throws Exception {
    for (String name : KEYSETS) {
      JsonObject container = JsonParser.parseString(json).getAsJsonObject();
      container.getAsJsonObject("keysets").remove(name);
      write(container);
      assertThat(refusal()).contains(name);
    }
  }

  @Test
  void keysetOfAnotherPurposeIsRefused() throws Exception {
    for (String name : KEYSETS) {
      JsonObject container = JsonParser.parseString(json).getAsJsonObject();
      JsonObject keysets = container.getAsJsonObject("keysets");
      keysets.add(name, keysets.get(name.equals("payload") ? "subject" : "payload"));
      write(container);
      assertThat(refusal()).contains("'" + name + "'");
    }
  }

  @Test
  void disabledPrimaryKeyIsRefused() throws Exception {
    for (String name : KEYSETS) {
      JsonObject container = JsonParser.parseString(json).getAsJsonObject();
      firstKey(container, name).addProperty("status", "DISABLED");
      write(container);
      assertThat(refusal()).contains("'" + name + "'");
    }
  }

  @Test
  void changedKeyIsRefusedAlthoughItIsStillAKey() throws Exception {
    for (String secret : secrets) {
      char last = secret.charAt(30);
      String changed = secret.substring(0, 30) + (last == 'A' ? 'B' : 'A') + secret.substring(31);
      Files.writeString(file, json.replace(secret, changed));
      assertThat(refusal()).contains("checksum");
    }
  }

  @Test
  void layoutDoesNotMatter() throws Exception {
    byte[] sealed = TinkSessionCipher.fromKeyset(file).seal(new byte[] {1}, Sealings.session());
    Files.writeString(file, json.replaceAll("\\s+", ""));
    assertThat(TinkSessionCipher.fromKeyset(file).open(sealed, Sealings.session()))
        .containsExactly(1);
  }

  @Test
  void everyValueThatIsReplacedOrRemovedIsRefused() throws Exception {
    List<JsonElement> replacements =
        List.of(
            JsonNull.INSTANCE,
            new JsonPrimitive("x"),
            new JsonPrimitive(-7.5),
            new JsonPrimitive(true),
            new JsonArray(),
            new JsonObject());
    List<List<String>> paths = new ArrayList<>();
    collectPaths(JsonParser.parseString(json), List.of(), paths);
    assertThat(paths).hasSizeGreaterThan(30);
    for (List<String> path : paths) {
      for (JsonElement replacement : replacements) {
        write(withReplaced(path, replacement));
        refusal(path, "is", replacement);
      }
      write(withReplaced(path, null));
      refusal(path, "is missing");
    }
  }

  @Test
  void everyTruncationIsRefused() throws Exception {
    int end = json.stripTrailing().length();
    for (int length = 0; length < end; length += 3) {
      Files.writeString(file, json.substring(0, length));
      refusal();
    }
  }

  @Test
  void whatFollowsTheEndIsRefused() throws Exception {
    for (String more : List.of("{}", "x", json)) {
      Files.writeString(file, json + more);
      refusal();
    }
  }

  @Test
  void deepNestingIsRefused() throws Exception {
    Files.writeString(file, "[".repeat(200_000));
    refusal();
    Files.writeString(file, "{\"version\":".repeat(50_000));
    refusal();
  }

  @Test
  void randomDamageIsRefusedOrDoesNotMatter() throws Exception {
    byte[] sealed = TinkSessionCipher.fromKeyset(file).seal(new byte[] {1}, Sealings.session());
    Random random = new Random(7);
    String alphabet = json + "\0\\\"'{}[]:,-e9.\u00e4";
    int refused = 0;
    for (int i = 0; i < 600; i++) {
      StringBuilder damaged = new StringBuilder(json);
      for (int n = random.nextInt(3); n >= 0; n--) {
        int at = random.nextInt(damaged.length());
        int length = Math.min(random.nextInt(random.nextBoolean() ? 2 : 60), damaged.length() - at);
        int from = random.nextInt(alphabet.length() - 10);
        damaged.replace(at, at + length, alphabet.substring(from, from + random.nextInt(10)));
      }
      Files.writeString(file, damaged);
      Throwable thrown =
          catchThrowable(() -> TinkSessionCipher.fromKeyset(file).open(sealed, Sealings.session()));
      if (thrown != null) {
        refused++;
        requireProper(thrown);
      }
    }
    assertThat(refused).isGreaterThan(400);
  }

  /** Damage inside a key, with a checksum that fits, reaches Tink: it refuses or takes the key. */
  @Test
  void randomKeyBytesAreRefusedOrAreAKey() throws Exception {
    Random random = new Random(11);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      JsonObject container = JsonParser.parseString(json).getAsJsonObject();
      String name = KEYSETS.get(i % KEYSETS.size());
      JsonObject keyData = firstKey(container, name).getAsJsonObject("keyData");
      byte[] key = Base64.getDecoder().decode(keyData.get("value").getAsString());
      key[random.nextInt(key.length)] ^= (byte) (1 << random.nextInt(8));
      byte[] cut = Arrays.copyOf(key, key.length - (i % 5 == 0 ? random.nextInt(key.length) : 0));
      keyData.addProperty("value", Base64.getEncoder().encodeToString(cut));
      write(container);
      Throwable thrown = catchThrowable(() -> TinkSessionCipher.fromKeyset(file));
      if (thrown != null) {
        refused++;
        requireProper(thrown);
      }
    }
    assertThat(refused).isBetween(40, 360);
  }

  /** Opens the file, which has to be refused properly. */
  private String refusal(Object... situation) {
    Throwable thrown = catchThrowable(() -> TinkSessionCipher.fromKeyset(file));
    assertThat(thrown).as("refusal of %s", Arrays.toString(situation)).isNotNull();
    requireProper(thrown);
    return thrown.getMessage();
  }

  private void requireProper(Throwable thrown) {
    assertThat(thrown)
        .isExactlyInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(file.toString());
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace, true));
    assertThat(KEY_MATERIAL.matcher(thrown.getMessage().replace(file.toString(), "")).find())
        .isFalse();
    assertThat(secrets).noneMatch(secret -> containsPartOf(secret, trace.toString()));
  }

  private static boolean containsPartOf(String secret, String text) {
    return IntStream.rangeClosed(0, secret.length() - 12)
        .anyMatch(from -> text.contains(secret.substring(from, from + 12)));
  }

  /** Writes a container; where its keysets were changed, with a checksum that fits. */
  private void write(JsonObject container) throws IOException {
    JsonObject original = JsonParser.parseString(json).getAsJsonObject();
    if (container.get("keysets") instanceof JsonObject keysets
        && !keysets.equals(original.get("keysets"))) {
      container.addProperty("checksum", KeysetContainer.checksum(keysets, container.get("times")));
    }
    Files.writeString(file, container.toString());
  }

  private static JsonObject firstKey(JsonObject container, String name) {
    return container
        .getAsJsonObject("keysets")
        .getAsJsonObject(name)
        .getAsJsonArray("key")
        .get(0)
        .getAsJsonObject();
  }

  private static void collectPaths(
      JsonElement element, List<String> path, List<List<String>> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    if (element instanceof JsonObject object) {
      object.keySet().forEach(name -> collectPaths(object.get(name), plus(path, name), paths));
    } else if (element instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        collectPaths(array.get(i), plus(path, String.valueOf(i)), paths);
      }
    }
  }

  private static List<String> plus(List<String> path, String name) {
    List<String> longer = new ArrayList<>(path);
    longer.add(name);
    return longer;
  }

  /** The container with the value at a path replaced, or removed where there is no replacement. */
  private JsonObject withReplaced(List<String> path, JsonElement replacement) {
    JsonElement root = JsonParser.parseString(json);
    JsonElement parent = root;
    for (String name : path.subList(0, path.size() - 1)) {
      parent =
          parent instanceof JsonArray array
              ? array.get(Integer.parseInt(name))
              : parent.getAsJsonObject().get(name);
    }
    String last = path.get(path.size() - 1);
    if (parent instanceof JsonArray array) {
      if (replacement == null) {
        array.remove(Integer.parseInt(last));
      } else {
        array.set(Integer.parseInt(last), replacement);
      }
    } else if (replacement == null) {
      parent.getAsJsonObject().remove(last);
    } else {
      parent.getAsJsonObject().add(last, replacement);
    }
    return root.getAsJsonObject();
  }
}
