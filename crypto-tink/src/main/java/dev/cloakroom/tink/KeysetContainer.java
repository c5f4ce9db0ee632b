package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
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
import java.util.EnumMap;
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
 *   "keysets": {"payload": …, "subject": …, "routing": …, "cookie": …}
 * }
 * }</pre>
 *
 * <p>Each keyset stands in Tink's own JSON format, so that Tink in any language reads it. The
 * checksum is the SHA-256, in hexadecimal digits, of the text of {@code keysets} without blanks: a
 * key that was damaged by a slip would otherwise make every session look tampered with. Another
 * {@code protection} is for keysets in Tink's encrypted form. Anything missing or unknown is
 * refused.
 */
final class KeysetContainer {
  private static final int VERSION = 1;
  private static final String CLEARTEXT = "cleartext";

  private static final String VERSION_MEMBER = "version";
  private static final String PROTECTION_MEMBER = "protection";
  private static final String CHECKSUM_MEMBER = "checksum";
  private static final String KEYSETS_MEMBER = "keysets";

  private KeysetContainer() {}

  /** The JSON form, with all secrets in clear. */
  static String toCleartextJson(Keysets keysets) {
    JsonObject members = new JsonObject();
    for (KeyPurpose purpose : KeyPurpose.values()) {
      members.add(purpose.memberName(), JsonParser.parseString(cleartext(purpose, keysets)));
    }
    JsonObject container = new JsonObject();
    container.addProperty(VERSION_MEMBER, VERSION);
    container.addProperty(PROTECTION_MEMBER, CLEARTEXT);
    container.addProperty(CHECKSUM_MEMBER, checksum(members));
    container.add(KEYSETS_MEMBER, members);
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(container)
        + "\n";
  }

  private static String cleartext(KeyPurpose purpose, Keysets keysets) {
    try {
      return TinkJsonProtoKeysetFormat.serializeKeyset(
          keysets.of(purpose), purpose.configuration(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Tink does not write the key that it made", e);
    }
  }

  /**
   * Reads the JSON form.
   *
   * @throws UnusableKeysetException if it is not that
   */
  static Keysets parse(String json) throws UnusableKeysetException {
    JsonObject container = object(tree(json), "as a whole");
    requireVersion(container.get(VERSION_MEMBER));
    requireMembers(
        container,
        "it",
        Set.of(VERSION_MEMBER, PROTECTION_MEMBER, CHECKSUM_MEMBER, KEYSETS_MEMBER));
    requireCleartext(container.get(PROTECTION_MEMBER));

    JsonObject members = object(container.get(KEYSETS_MEMBER), "in '" + KEYSETS_MEMBER + "'");
    requireMembers(
        members,
        "'" + KEYSETS_MEMBER + "'",
        Stream.of(KeyPurpose.values()).map(KeyPurpose::memberName).collect(Collectors.toSet()));
    requireChecksum(members, container.get(CHECKSUM_MEMBER));
    Map<KeyPurpose, KeysetHandle> keysets = new EnumMap<>(KeyPurpose.class);
    for (KeyPurpose purpose : KeyPurpose.values()) {
      keysets.put(purpose, keyset(purpose, members.get(purpose.memberName()).toString()));
    }
    return new Keysets(keysets);
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

  private static void requireCleartext(JsonElement protection) throws UnusableKeysetException {
    if (!protection.isJsonPrimitive() || !protection.getAsString().equals(CLEARTEXT)) {
      throw new UnusableKeysetException(
          "has another '"
              + PROTECTION_MEMBER
              + "' than '"
              + CLEARTEXT
              + "', the only one that this Cloakroom knows");
    }
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

  private static void requireChecksum(JsonObject keysets, JsonElement stated)
      throws UnusableKeysetException {
    if (!stated.equals(new JsonPrimitive(checksum(keysets)))) {
      throw new UnusableKeysetException(
          "is damaged: the keysets do not have its '"
              + CHECKSUM_MEMBER
              + "'. Restore the file from a copy");
    }
  }

  /** The checksum of the keysets. */
  static String checksum(JsonObject keysets) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(keysets.toString().getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static KeysetHandle keyset(KeyPurpose purpose, String json)
      throws UnusableKeysetException {
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          json, purpose.configuration(), InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException | RuntimeException e) {
      // Tink lets runtime exceptions out when it parses some damaged keys.
      throw new UnusableKeysetException(
          "is damaged: '" + purpose.memberName() + "' is not a keyset of its kind");
    }
  }
}
