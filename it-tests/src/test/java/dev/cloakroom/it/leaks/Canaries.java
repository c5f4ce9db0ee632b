package dev.cloakroom.it.leaks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.SessionToken;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Secrets that nothing else contains, not even in part, each under the name by which it is
 * reported.
 */
final class Canaries {
  private final String word;
  private final Map<String, byte[]> secrets = new LinkedHashMap<>();
  private final List<SessionToken> tokens = new ArrayList<>();

  /**
   * Such as nobody else has.
   *
   * @param word out of which they are made; the same give the same
   */
  Canaries(String word) {
    this.word = word;
    add("user", user());
    add("tenant", tenant());
    add("note", note());
    add("article", article());
    add("value", value());
    add("value's key", valueKey());
  }

  /** Such as are in plaintext beside these. */
  Canaries inPlaintext() {
    return new Canaries(word + " in plaintext");
  }

  /** What each has to itself: 32 characters. */
  private String own(String name) {
    return UUID.nameUUIDFromBytes((name + " of " + word).getBytes(UTF_8))
        .toString()
        .replace("-", "");
  }

  String user() {
    return "ada@" + own("user");
  }

  String tenant() {
    return "north-" + own("tenant");
  }

  String note() {
    return "für " + own("note");
  }

  String article() {
    return "SKU-" + own("article");
  }

  String valueKey() {
    return "login-" + own("valueKey");
  }

  String value() {
    return "proof-" + own("value");
  }

  /** The password with which the store is reached. */
  String password() {
    return "open-" + own("password");
  }

  /** A password that opens nothing. */
  String wrongPassword() {
    return "sesame-" + own("wrongPassword");
  }

  void add(String name, String text) {
    add(name, text.getBytes(UTF_8));
  }

  void add(String name, byte[] secret) {
    secrets.put(name, secret);
  }

  /** Adds a token, as text and as the bytes that it stands for. */
  void add(SessionToken token) {
    tokens.add(token);
    String name = "token " + tokens.size();
    add(name, token.value());
    add(name + " in bytes", Base64.getUrlDecoder().decode(token.value()));
  }

  List<SessionToken> tokens() {
    return tokens;
  }

  Map<String, byte[]> secrets() {
    return secrets;
  }
}
