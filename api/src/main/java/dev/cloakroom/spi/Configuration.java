package dev.cloakroom.spi;

import dev.cloakroom.CloakroomConfigurationException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one {@link dev.cloakroom.Cloakroom}, complete and checked for unknown keys,
 * as its providers see it. Immutable and thread-safe.
 */
public final class Configuration {
  /** Which store: {@code jdbc:sqlite:sessions.db} or {@code memory:}, for example. */
  public static final String URL = "cloakroom.url";

  /** The name of the database user; standard key {@code jakarta.persistence.jdbc.user}. */
  public static final String USER = "cloakroom.user";

  /** The database password; standard key {@code jakarta.persistence.jdbc.password}. */
  public static final String PASSWORD = "cloakroom.password";

  /**
   * Which persistence unit an integration into a framework opens. To be set outside of the unit: it
   * is for the integration, and means nothing to what it opens.
   */
  public static final String UNIT = "cloakroom.unit";

  /** What keeps applications in one database apart; {@code default} by default. */
  public static final String NAMESPACE = "cloakroom.namespace";

  /** {@code validate} (the default), {@code create} or {@code none}. */
  public static final String SCHEMA = "cloakroom.schema";

  /**
   * After how long without use a session dies, as an ISO-8601 duration; by default what its payload
   * class says, or else {@code PT30M}. See {@link #ofType}.
   */
  public static final String IDLE_TIMEOUT = "cloakroom.idle-timeout";

  /**
   * After how long a session dies in any case, as an ISO-8601 duration; by default what its payload
   * class says, or else {@code PT12H}. See {@link #ofType}.
   */
  public static final String ABSOLUTE_LIFETIME = "cloakroom.absolute-lifetime";

  /**
   * Which share of the idle timeout has to have passed since a use was last written down, so that
   * the next one is too: a whole number of percent from 0 to 50; 10 by default.
   */
  public static final String TOUCH_PERCENT = "cloakroom.touch-percent";

  /** By how much the clocks of two nodes may differ; {@code PT1M} by default. */
  public static final String CLOCK_SKEW = "cloakroom.clock-skew";

  /**
   * How many live sessions a subject may have in this namespace, of every payload type; any number
   * by default. To be the same on every node.
   */
  public static final String SUBJECT_SESSIONS = "cloakroom.sessions-per-subject";

  /**
   * What happens where a subject would have more: {@code evict-oldest} (the default): the session
   * that was created first ends; or {@code reject}: the new one is refused.
   */
  public static final String SUBJECT_SESSIONS_EXCESS = "cloakroom.sessions-per-subject.excess";

  /**
   * {@code assumed} (the default), or {@code required}: guests' sessions stay in the memory of one
   * node until {@link dev.cloakroom.Session#storable}.
   */
  public static final String CONSENT = "cloakroom.consent";

  /** How many guests' sessions wait in memory for consent, at the most; 10,000 by default. */
  public static final String CONSENT_GUESTS = "cloakroom.consent.guests";

  /** How many bytes an encoded payload may have; 1,048,576 by default, 16,000,000 at the most. */
  public static final String PAYLOAD_LIMIT = "cloakroom.payload-limit";

  /**
   * {@code fail} (the default) or {@code discard}: what happens to a session that is unreadable.
   */
  public static final String UNREADABLE = "cloakroom.unreadable";

  /**
   * {@code on} (the default): expired sessions are removed in the background, unless the store does
   * so by itself; or {@code off}.
   */
  public static final String SWEEP = "cloakroom.sweep";

  /** The mean time between two sweeps, as an ISO-8601 duration; {@code PT1M} by default. */
  public static final String SWEEP_INTERVAL = "cloakroom.sweep.interval";

  /** How many sessions a sweep deletes at once, at the most; 50 by default. */
  public static final String SWEEP_BATCH = "cloakroom.sweep.batch";

  /**
   * Sessions last written before this ISO-8601 instant are refused: for a database that was
   * restored from a backup, in which sessions are that were deleted since. By default none are.
   */
  public static final String NOT_BEFORE = "cloakroom.not-before";

  /** Which cipher: {@code tink}, or {@code none} for plaintext. There is no default. */
  public static final String CIPHER = "cloakroom.cipher";

  private static final String ROOT = "cloakroom.";

  /** What the keys begin with that are for one payload type. */
  public static final String TYPE_PREFIX = ROOT + "type.";

  private final Map<String, String> values;

  /** With these values, which are copied. */
  public Configuration(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  /**
   * The key that sets for one payload type what another sets for all, and wins over it: {@code
   * cloakroom.type.shop.idle-timeout} for {@link #IDLE_TIMEOUT}. There is one for that and for
   * {@link #ABSOLUTE_LIFETIME}.
   *
   * @param typeName the stable type name, which may have dots in it
   */
  public static String ofType(String typeName, String key) {
    return TYPE_PREFIX + typeName + "." + key.substring(ROOT.length());
  }

  /** The keys that are set. */
  public Set<String> keys() {
    return values.keySet();
  }

  /** The value of a key, if it is set. */
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The value of a key, or another if it is not set. */
  public String get(String key, String otherwise) {
    return values.getOrDefault(key, otherwise);
  }

  /**
   * The value of a key that has to be set.
   *
   * @throws CloakroomConfigurationException if it is not
   */
  public String require(String key) {
    return get(key)
        .orElseThrow(
            () -> new CloakroomConfigurationException("The key '" + key + "' is not set."));
  }

  /** A whole number of a key, or another if it is not set; refused outside the given range. */
  public int number(String key, int otherwise, int least, int most) {
    Optional<String> text = get(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get().strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notANumber(key, text.get(), least, most, e);
    }
    throw notANumber(key, text.get(), least, most, null);
  }

  private static CloakroomConfigurationException notANumber(
      String key, String text, int least, int most, @Nullable NumberFormatException cause) {
    return new CloakroomConfigurationException(
        "The key '%s' is '%s'; it takes a whole number from %d to %d."
            .formatted(key, text, least, most),
        cause);
  }

  /** An ISO-8601 duration of a key, or another if it is not set; refused outside the range. */
  public Duration duration(String key, Duration otherwise, Duration least, Duration most) {
    Optional<String> text = get(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      Duration duration = Duration.parse(text.get().strip());
      if (duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0) {
        return duration;
      }
    } catch (DateTimeParseException e) {
      throw notADuration(key, text.get(), otherwise, least, most, e);
    }
    throw notADuration(key, text.get(), otherwise, least, most, null);
  }

  /** An ISO-8601 instant of a key, if it is set. */
  public Optional<Instant> instant(String key) {
    return get(key).map(text -> instant(key, text));
  }

  private static Instant instant(String key, String text) {
    try {
      return Instant.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s'; it takes an ISO-8601 instant, 2026-01-31T12:00:00Z for example."
              .formatted(key, text),
          e);
    }
  }

  private static CloakroomConfigurationException notADuration(
      String key,
      String text,
      Duration example,
      Duration least,
      Duration most,
      @Nullable DateTimeParseException cause) {
    return new CloakroomConfigurationException(
        "The key '%s' is '%s'; it takes an ISO-8601 duration from %s to %s, %s for example."
            .formatted(key, text, least, most, example),
        cause);
  }

  /** The keys that are set; values stay hidden, for a password may be among them. */
  @Override
  public String toString() {
    return "Configuration" + new TreeMap<>(values).keySet();
  }
}
