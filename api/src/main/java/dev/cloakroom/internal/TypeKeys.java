package dev.cloakroom.internal;

import dev.cloakroom.spi.Configuration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys that are for one payload type, {@code cloakroom.type.NAME.idle-timeout} for example. */
final class TypeKeys {
  /** Those of which there is one for each payload type, too. */
  private static final List<String> GENERAL =
      List.of(Configuration.IDLE_TIMEOUT, Configuration.ABSOLUTE_LIFETIME);

  /** What the name stands for in messages. */
  private static final String ANY_NAME = "NAME";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** A key with a name in it, and perhaps something behind its last dot. */
  private static final Pattern NAMED =
      Pattern.compile(
          Pattern.quote(Configuration.TYPE_PREFIX) + "([A-Za-z0-9._-]{1,64}?)(\\.[^.]*)?");

  private TypeKeys() {}

  /** The name of the type that a key is for, if it is such a key. */
  static Optional<String> typeNameIn(String key) {
    return GENERAL.stream()
        .flatMap(general -> nameBetween(key, Configuration.ofType("", general)).stream())
        .findFirst();
  }

  /**
   * What is in a key at the place of the name, if it has the form of one.
   *
   * @param empty the key of a type without a name
   */
  private static Optional<String> nameBetween(String key, String empty) {
    String prefix = Configuration.TYPE_PREFIX;
    String suffix = empty.substring(prefix.length());
    if (!key.startsWith(prefix)
        || !key.endsWith(suffix)
        || key.length() < prefix.length() + suffix.length()) {
      return Optional.empty();
    }
    String name = key.substring(prefix.length(), key.length() - suffix.length());
    return NAME.matcher(name).matches() ? Optional.of(name) : Optional.empty();
  }

  /** The keys that may be meant by one that begins as they do: of that type, or of any. */
  static Set<String> like(String key) {
    Matcher named = NAMED.matcher(key);
    Set<String> keys = new LinkedHashSet<>(ofAnyType());
    if (named.matches()) {
      keys.addAll(of(named.group(1)));
    }
    return keys;
  }

  /** How they are written for any type. */
  static List<String> ofAnyType() {
    return of(ANY_NAME);
  }

  private static List<String> of(String name) {
    return GENERAL.stream().map(key -> Configuration.ofType(name, key)).toList();
  }
}
