package dev.cloakroom.internal;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.SubjectLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads the settings that hold for every store out of a configuration, and refuses what is odd. */
public final class Settings {
  private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** The shortest time that a session may live. */
  public static final Duration LEAST_LIFETIME = Duration.ofSeconds(1);

  /** The longest time that a session or a value may live. */
  public static final Duration MOST_LIFETIME = Duration.ofDays(3_650);

  private static final int MOST_SUBJECT_SESSIONS = 10_000;
  private static final int MIB = 1 << 20;
  private static final int MOST_PAYLOAD = 16_000_000;

  private final Configuration configuration;

  /** The settings of this configuration. */
  public Settings(Configuration configuration) {
    this.configuration = configuration;
  }

  /** Checks a namespace: 1 to 64 characters out of {@code A-Z a-z 0-9 . _ -}. */
  public static String namespace(String namespace) {
    if (!NAMESPACE.matcher(namespace).matches()) {
      throw new CloakroomConfigurationException(
          "The namespace '%s' is not usable; write 1 to 64 characters out of A-Z a-z 0-9 . _ -"
              .formatted(namespace));
    }
    return namespace;
  }

  /** How long sessions live. */
  public Lifetimes lifetimes() {
    Duration skew =
        configuration.duration(
            Configuration.CLOCK_SKEW, Duration.ofMinutes(1), Duration.ZERO, Duration.ofDays(1));
    int touchPercent = configuration.number(Configuration.TOUCH_PERCENT, 10, 0, 50);
    return new Lifetimes(new TypeLifetimes(configuration), skew, touchPercent);
  }

  /** How many bytes an encoded payload may have. */
  public int payloadLimit() {
    return configuration.number(Configuration.PAYLOAD_LIMIT, MIB, 1, MOST_PAYLOAD);
  }

  /** Whether a session that nobody can read is deleted when it is found. */
  public boolean discardsUnreadable() {
    return !isUsual(Configuration.UNREADABLE, "fail", "discard");
  }

  /** When a session has to have been written at the earliest; in epoch milliseconds. */
  public long notBefore() {
    return configuration
        .instant(Configuration.NOT_BEFORE)
        .map(Instant::toEpochMilli)
        .orElse(Long.MIN_VALUE);
  }

  /** How many live sessions a subject may have. */
  public SubjectSessions subjectSessions() {
    boolean evicts = isUsual(Configuration.SUBJECT_SESSIONS_EXCESS, "evict-oldest", "reject");
    return new SubjectSessions(
        configuration.number(
            Configuration.SUBJECT_SESSIONS, SubjectSessions.ANY_NUMBER, 1, MOST_SUBJECT_SESSIONS),
        evicts ? SubjectLimit.Excess.EVICT_OLDEST : SubjectLimit.Excess.REJECT);
  }

  /** A store, or one before which guests wait for their consent. */
  public UnaryOperator<SessionStore> consent() {
    boolean assumed = isUsual(Configuration.CONSENT, "assumed", "required");
    int guests = configuration.number(Configuration.CONSENT_GUESTS, 10_000, 1, 1_000_000);
    return store -> assumed ? store : new ConsentStore(store, guests);
  }

  /** How what has expired is removed. */
  public Sweeping sweeping() {
    return new Sweeping(
        isUsual(Configuration.SWEEP, "on", "off"),
        configuration.duration(
            Configuration.SWEEP_INTERVAL,
            Duration.ofMinutes(1),
            Duration.ofSeconds(1),
            Duration.ofDays(1)),
        configuration.number(Configuration.SWEEP_BATCH, 50, 1, 10_000));
  }

  /** Whether a key has the first of the two words that it takes, which is the default. */
  private boolean isUsual(String key, String usual, String other) {
    String word = configuration.get(key, usual);
    if (!word.equals(usual) && !word.equals(other)) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s'; it takes '%s' or '%s'.".formatted(key, word, usual, other));
    }
    return word.equals(usual);
  }
}
