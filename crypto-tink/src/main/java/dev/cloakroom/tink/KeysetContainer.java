package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.KeysetHandle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of keysets, version 1:
 *
 * <pre>{@code
 * {
 *   "version": 1,
 *   "protection": "cleartext",
 *   "checksum": "…",
 *   "keysets": {"payload": …, "subject": …, "routing": …, "cookie": …},
 *   "times": {"1a2b3c4d": {"added": "2026-01-31T12:00:00Z", "replaced": "2026-02-28T12:00:00Z"}, …}
 * }
 * }</pre>
 *
 * <p>Each keyset stands in Tink's own JSON format, so that Tink in any language reads it; where the
 * {@code protection} is {@code encrypted}, in its encrypted form, with the canonical bytes of the
 * texts {@code cloakroom.keyset.1} and its name as the associated data. The checksum is the
 * SHA-256, in hexadecimal digits, of the texts of {@code keysets} and {@code times}, one after the
 * other and without blanks: a key that was damaged by a slip would otherwise make every session
 * look tampered with. The times are those of the keys, by their ids, as far as they were recorded,
 * and may be missing as a whole. Anything else missing or unknown is refused.
 */
final class KeysetContainer {
  private static final int VERSION = 1;

  private static final String VERSION_MEMBER = "version";
  private static final String PROTECTION_MEMBER = "protection";
  private static final String CHECKSUM_MEMBER = "checksum";
  private static final String KEYSETS_MEMBER = "keysets";
  private static final String TIMES_MEMBER = "times";
  private static final String ADDED_MEMBER = "added";
  private static final String REPLACED_MEMBER = "replaced";

  private KeysetContainer() {}

  /**
   * The JSON form.
   *
   * @throws UnusableKeysetException if the keysets cannot be encrypted
   */
  static String toJson(Keysets keysets, Protection protection) throws UnusableKeysetException {
    JsonObject members = new JsonObject();
    for (KeyPurpose purpose : KeyPurpose.values()) {
      members.add(purpose.word(), JsonParser.parseString(json(purpose, keysets, protection)));
    }
    JsonObject container = new JsonObject();
    container.addProperty(VERSION_MEMBER, VERSION);
    container.addProperty(PROTECTION_MEMBER, protection.word());
    JsonObject times = times(keysets);
    container.addProperty(CHECKSUM_MEMBER, checksum(members, times));
    container.add(KEYSETS_MEMBER, members);
    container.add(TIMES_MEMBER, times);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(container)
        + "\n";
  }

  private static String json(KeyPurpose purpose, Keysets keysets, Protection protection)
      throws UnusableKeysetException {
    try {
      return protection.write(purpose, keysets.of(purpose));
    } catch (GeneralSecurityException e) {
      throw new UnusableKeysetException("cannot be encrypted: " + e.getMessage());
    }
  }

  private static JsonObject times(Keysets keysets) {
    JsonObject all = new JsonObject();
    for (KeyInfo key : keysets.keys()) {
      JsonObject times = new JsonObject();
      addTime(times, ADDED_MEMBER, key.addedAt());
      addTime(times, REPLACED_MEMBER, key.replacedAt());
      all.add(key.shownId(), times);
    }
    return all;
  }

  private static void addTime(JsonObject times, String member, @Nullable Instant time) {
    if (time != null) {
      times.addProperty(member, time.toString());
    }
  }

  /**
   * Reads the JSON form.
   *
   * @throws UnusableKeysetException if it is not that, or is protected otherwise
   */
  static Keysets parse(String json, Protection protection) throws UnusableKeysetException {
    JsonObject container = object(tree(json), "as a whole");
    requireVersion(container.get(VERSION_MEMBER));
    JsonElement times = container.remove(TIMES_MEMBER);
    requireMembers(
        container,
        "it",
        Set.of(VERSION_MEMBER, PROTECTION_MEMBER, CHECKSUM_MEMBER, KEYSETS_MEMBER));
    requireProtection(container.get(PROTECTION_MEMBER), protection);

    JsonObject members = object(container.get(KEYSETS_MEMBER), "in '" + KEYSETS_MEMBER + "'");
    requireMembers(
        members,
        "'" + KEYSETS_MEMBER + "'",
        Stream.of(KeyPurpose.values()).map(KeyPurpose::word).collect(Collectors.toSet()));
    requireChecksum(members, times, container.get(CHECKSUM_MEMBER));
    Map<KeyPurpose, KeysetHandle> keysets = new EnumMap<>(KeyPurpose.class);
    for (KeyPurpose purpose : KeyPurpose.values()) {
      keysets.put(purpose, keyset(purpose, members.get(purpose.word()).toString(), protection));
    }
    return new Keysets(keysets, times == null ? Map.of() : times(times));
  }

  private static Map<Integer, Keysets.Times> times(JsonElement element)
      throws UnusableKeysetException {
    Map<Integer, Keysets.Times> all = new HashMap<>();
    JsonObject byId = object(element, "in '" + TIMES_MEMBER + "'");
    for (String id : byId.keySet()) {
      JsonObject times = object(byId.get(id), "in '" + TIMES_MEMBER + "' of each key");
      all.put(
          KeyInfo.parseId(id).orElseThrow(KeysetContainer::damagedTimes),
          new Keysets.Times(time(times.get(ADDED_MEMBER)), time(times.get(REPLACED_MEMBER))));
    }
    return all;
  }

  private static @Nullable Instant time(@Nullable JsonElement element)
      throws UnusableKeysetException {
    try {
      return element == null ? null : Instant.parse(element.getAsString());
    } catch (DateTimeParseException | UnsupportedOperationException | IllegalStateException e) {
      throw damagedTimes();
    }
  }

  private static UnusableKeysetException damagedTimes() {
    return new UnusableKeysetException(
        "is damaged: '" + TIMES_MEMBER + "' has something else than times of keys");
  }

  private static JsonElement tree(String json) throws UnusableKeysetException {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement tree = JsonParser.parseReader(reader);
      if (reader.peek() == JsonToken.END_DOCUMENT) {
        return tree;
      }
    } catch (IOException | JsonParseException e) {
      throw new UnusableKeysetException("is damaged: it is not JSON");
    }
    throw new UnusableKeysetException("is damaged: something follows its end");
  }

  private static JsonObject object(@Nullable JsonElement element, String where)
      throws UnusableKeysetException {
    if (element == null || !element.isJsonObject()) {
      throw new UnusableKeysetException("is damaged: there is no JSON object " + where);
    }
    return element.getAsJsonObject();
  }

  private static void requireVersion(@Nullable JsonElement version) throws UnusableKeysetException {
    if (version == null || !version.isJsonPrimitive() || !version.getAsJsonPrimitive().isNumber()) {
      throw new UnusableKeysetException("is no keyset container: its 'version' is not a number");
    }
    if (!version.getAsString().equals(String.valueOf(VERSION))) {
      throw new UnusableKeysetException(
          "is a container of another version than "
              + VERSION
              + ", the only one that this Cloakroom knows; was it written by a newer one?");
    }
  }

  private static void requireProtection(JsonElement stated, Protection protection)
      throws UnusableKeysetException {
    if (stated.equals(new JsonPrimitive(protection.word()))) {
      return;
    }
    throw new UnusableKeysetException(
        protection.isNone()
            ? "has another 'protection' than 'cleartext'; if it is 'encrypted', the key that decrypts it has to be given"
            : "is not 'encrypted', and a key that decrypts it was given; who can write the file may have put another into its place");
  }

  private static void requireMembers(JsonObject object, String what, Set<String> expected)
      throws UnusableKeysetException {
    if (!object.keySet().equals(expected)) {
      throw new UnusableKeysetException(
          "is damaged: "
              + what
              + " has other members than "
              + String.join(", ", new TreeSet<>(expected)));
    }
  }

  private static void requireChecksum(
      JsonObject keysets, @Nullable JsonElement times, JsonElement stated)
      throws UnusableKeysetException {
    if (!stated.equals(new JsonPrimitive(checksum(keysets, times)))) {
      throw new UnusableKeysetException(
          "is damaged: the keysets do not have its '"
              + CHECKSUM_MEMBER
              + "'. Restore the file from a copy");
    }
  }

  /** The checksum of the keysets and their times. */
  static String checksum(JsonObject keysets, @Nullable JsonElement times) {
    String text = keysets + (times == null ? "" : times.toString());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static KeysetHandle keyset(KeyPurpose purpose, String json, Protection protection)
      throws UnusableKeysetException {
    try {
      return protection.read(purpose, json);
    } catch (Protection.NotDecryptedException e) {
      throw new UnusableKeysetException(
          "cannot be decrypted: "
              + e.getMessage()
              + ". Is the given key the one that it was encrypted with, and may it be used?");
    } catch (GeneralSecurityException | RuntimeException e) {
      // Tink lets runtime exceptions out when it parses some damaged keys.
      throw new UnusableKeysetException(
          "is damaged: '" + purpose.word() + "' is not a keyset of its kind");
    }
  }
}
