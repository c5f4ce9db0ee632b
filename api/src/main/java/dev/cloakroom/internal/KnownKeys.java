package dev.cloakroom.internal;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.web.WebSettings;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The {@code cloakroom.*} keys that mean something here; any other is a mistake. */
public final class KnownKeys {
  /** What all keys begin with. */
  public static final String PREFIX = "cloakroom.";

  /** Keys of the project's own test suites, which may stand among the system properties. */
  private static final String SUITE_PREFIX = "cloakroom.it.";

  private static final Set<String> COMMON =
      Set.of(
          Configuration.URL,
          Configuration.USER,
          Configuration.PASSWORD,
          Configuration.NAMESPACE,
          Configuration.SCHEMA,
          Configuration.IDLE_TIMEOUT,
          Configuration.ABSOLUTE_LIFETIME,
          Configuration.CLOCK_SKEW,
          Configuration.SUBJECT_SESSIONS,
          Configuration.SUBJECT_SESSIONS_EXCESS,
          Configuration.CONSENT,
          Configuration.CONSENT_GUESTS,
          Configuration.TOUCH_PERCENT,
          Configuration.PAYLOAD_LIMIT,
          Configuration.UNREADABLE,
          Configuration.NOT_BEFORE,
          Configuration.SWEEP,
          Configuration.SWEEP_INTERVAL,
          Configuration.SWEEP_BATCH,
          Configuration.CIPHER);

  private final TreeSet<String> keys = new TreeSet<>(COMMON);

  /** The common keys and those of all providers. */
  public KnownKeys(Providers providers) {
    keys.addAll(WebSettings.KEYS);
    keys.addAll(providers.storeKeys());
    keys.addAll(providers.cipherKeys());
  }

  /** All that can be listed, in alphabetical order: those for one payload type can not. */
  public SortedSet<String> all() {
    return Collections.unmodifiableSortedSet(keys);
  }

  /** Whether a key means something here. */
  boolean has(String key) {
    return keys.contains(key) || TypeKeys.typeNameIn(key).isPresent();
  }

  /**
   * Refuses keys that begin with {@code cloakroom.} and mean nothing.
   *
   * @param source where they stand, for the message
   * @throws CloakroomConfigurationException naming the first one and the known key most like it
   */
  public void check(Map<String, String> values, String source) {
    for (String key : new TreeSet<>(values.keySet())) {
      boolean ours = key.startsWith(PREFIX) && !key.startsWith(SUITE_PREFIX);
      if (ours && !has(key) && !key.equals(Configuration.UNIT)) {
        throw new CloakroomConfigurationException(
            "There is no key '%s' (in %s). Did you mean '%s'? The keys here are: %s."
                .formatted(key, source, nearest(key), String.join(", ", named())));
      }
    }
  }

  /** All of them, those for one payload type as they are written for any. */
  private Set<String> named() {
    TreeSet<String> named = new TreeSet<>(keys);
    named.addAll(TypeKeys.ofAnyType());
    return named;
  }

  private String nearest(String key) {
    Collection<String> candidates =
        key.startsWith(Configuration.TYPE_PREFIX) ? TypeKeys.like(key) : named();
    return candidates.stream()
        .min(Comparator.comparingInt(known -> editDistance(key, known)))
        .orElseThrow();
  }

  /** How many characters to insert, delete or replace (Levenshtein). */
  private static int editDistance(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[to.length()];
  }
}
