package dev.cloakroom;

import dev.cloakroom.internal.Core;
import dev.cloakroom.internal.Events;
import dev.cloakroom.internal.GeneratedTypes;
import dev.cloakroom.internal.KnownKeys;
import dev.cloakroom.internal.Providers;
import dev.cloakroom.internal.Settings;
import dev.cloakroom.internal.Sweeper;
import dev.cloakroom.internal.Tokens;
import dev.cloakroom.internal.UnitConfiguration;
import dev.cloakroom.internal.UnreadableCounts;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.web.WebSessions;
import dev.cloakroom.web.WebSettings;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An open store with a cipher: where an application gets its {@link Sessions} from. Opened once,
 * closed when the application ends. Thread-safe; the configuration does not change once it is open.
 *
 * <p>A daemon thread of its own removes what has expired, unless {@code cloakroom.sweep} is {@code
 * off} or the store does so by itself.
 */
public final class Cloakroom implements AutoCloseable {
  private final Core core;
  private final WebSettings webSettings;
  private final boolean ownsStore;
  private final @Nullable Sweeper sweeper;
  private final Map<String, PayloadType<?>> types = new ConcurrentHashMap<>();

  private Cloakroom(Core core, WebSettings webSettings, boolean ownsStore) {
    this.core = core;
    this.webSettings = webSettings;
    this.ownsStore = ownsStore;
    this.sweeper = core.needsSweeper() ? Sweeper.start(core) : null;
  }

  /** Begins to configure one in code. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Opens the persistence unit of this name from {@code META-INF/persistence.xml}; as {@link
   * #open(String, Map)} without overrides.
   */
  public static Cloakroom open(String unit) {
    return open(unit, Map.of());
  }

  /**
   * Opens the persistence unit of this name from {@code META-INF/persistence.xml}. Its {@code
   * cloakroom.*} properties configure it; {@code jakarta.persistence.jdbc.url}, {@code .user} and
   * {@code .password} count where the same source does not set ours. Environment variables win over
   * the file ({@code CLOAKROOM_IDLE_TIMEOUT} for {@code cloakroom.idle-timeout}), system properties
   * over those, and overrides over all. Keys for one payload type ({@code
   * cloakroom.type.shop.idle-timeout}) are not read from the environment: the name of a variable
   * does not tell what was a dot, a hyphen or a small letter in that of the type.
   *
   * @param overrides properties by key
   * @throws CloakroomConfigurationException if the unit is not found, a key is unknown or a value
   *     is not usable
   * @throws StoreUnavailableException if the store does not answer
   */
  public static Cloakroom open(String unit, Map<String, String> overrides) {
    Builder builder = builder();
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    builder.values.putAll(
        UnitConfiguration.of(
            unit,
            new KnownKeys(builder.providers),
            context == null ? Cloakroom.class.getClassLoader() : context,
            System.getenv(),
            System.getProperties(),
            overrides));
    return builder.build();
  }

  /**
   * The {@code cloakroom.*} keys that mean something here, in alphabetical order: for integrations
   * that have to ask for each by its name. Those for one payload type ({@code
   * cloakroom.type.shop.idle-timeout}) are as many as there are types, and not among them.
   */
  public static SortedSet<String> keys() {
    return new KnownKeys(Providers.load()).all();
  }

  /**
   * The sessions of a payload type.
   *
   * @param type the {@code TYPE} constant of the generated class
   * @throws CloakroomConfigurationException if another class of the same type name is in use here,
   *     or if its idle timeout, as configured or as the class says, is longer than its absolute
   *     lifetime
   */
  public <P> Sessions<P> sessions(PayloadType<P> type) {
    PayloadType<?> present = types.putIfAbsent(type.name(), type);
    if (present != null && !present.javaType().equals(type.javaType())) {
      throw new CloakroomConfigurationException(
          "Two payload classes have the type name '%s': %s and %s. Give one of them another name in @SessionPayload."
              .formatted(type.name(), present.javaType().getName(), type.javaType().getName()));
    }
    return core.sessions(type);
  }

  /**
   * The sessions of a payload class, whose generated class is found by its name.
   *
   * @throws CloakroomConfigurationException if there is no generated class for it, or as for {@link
   *     #sessions(PayloadType)}
   */
  public <P> Sessions<P> sessions(Class<P> payload) {
    return sessions(GeneratedTypes.of(payload));
  }

  /**
   * The sessions of a payload type, for requests that bring their tokens: how integrations into web
   * frameworks get at them.
   *
   * @throws CloakroomConfigurationException as {@link #sessions(PayloadType)}, or if the cipher has
   *     no key that the configuration needs
   */
  public <P> WebSessions<P> web(PayloadType<P> type) {
    return new WebSessions<>(
        sessions(type),
        type,
        webSettings,
        core.clock(),
        core.lifetimes().of(type).absoluteLifetime(),
        core.cipher().authenticator());
  }

  /**
   * The sessions of a payload class, whose generated class is found by its name, for requests that
   * bring their tokens.
   *
   * @throws CloakroomConfigurationException if there is no generated class for it, or as for {@link
   *     #web(PayloadType)}
   */
  public <P> WebSessions<P> web(Class<P> payload) {
    return web(GeneratedTypes.of(payload));
  }

  /** Lists and deletes sessions of every payload type, without seeing a payload or a token. */
  public SessionRevoker revoker() {
    return core.revoker();
  }

  /** Small sealed values with a time to live, beside the sessions. */
  public KeyValueStore values() {
    return core.values();
  }

  /**
   * How many times a session or a value could not be read since this was opened, by the kind of
   * trouble; kinds that did not occur are left out.
   */
  public Map<UnreadableSessionException.Reason, Long> unreadable() {
    return core.unreadable().byReason();
  }

  /**
   * Ends the sweeping, waits until listeners have been told of what happened, and closes the store,
   * unless that was handed in open. Closing again does nothing.
   */
  @Override
  public void close() {
    if (sweeper != null) {
      sweeper.close();
    }
    core.events().close();
    if (ownsStore) {
      core.store().close();
    }
  }

  /** Configures a {@link Cloakroom}. Not thread-safe. */
  public static final class Builder {
    private static final Set<String> KEYS_OF_EVERY_STORE =
        Set.of(Configuration.URL, Configuration.USER, Configuration.PASSWORD, Configuration.SCHEMA);

    private final Providers providers = Providers.load();
    private final Map<String, String> values = new HashMap<>();
    private Clock clock = Clock.systemUTC();
    private @Nullable SessionCipher cipher;
    private @Nullable SessionStore store;
    private final List<SessionListener> listeners = new ArrayList<>(providers.listeners());

    private Builder() {}

    /** Which store: {@code jdbc:sqlite:sessions.db} or {@code memory:}, for example. */
    public Builder url(String url) {
      return property(Configuration.URL, url);
    }

    /**
     * A store that is open already; it is not closed with this, but after it, and has its own
     * namespace.
     */
    public Builder store(SessionStore store) {
      this.store = Objects.requireNonNull(store, "store");
      return this;
    }

    /** What seals the sessions. */
    public Builder cipher(SessionCipher cipher) {
      this.cipher = Objects.requireNonNull(cipher, "cipher");
      return this;
    }

    /** The clock that decides what has expired; the system's by default. */
    public Builder clock(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
      return this;
    }

    /**
     * What keeps applications in one database apart: 1 to 64 characters out of {@code A-Z a-z 0-9 .
     * _ -}; {@code default} by default.
     */
    public Builder namespace(String namespace) {
      return property(Configuration.NAMESPACE, namespace);
    }

    /**
     * After how long without use a session dies, whatever {@link SessionPayload#idleTimeout} says;
     * by default that, or else 30 minutes. A key for one payload type wins over both ({@code
     * cloakroom.type.shop.idle-timeout}).
     */
    public Builder idleTimeout(Duration timeout) {
      return property(Configuration.IDLE_TIMEOUT, timeout.toString());
    }

    /**
     * After how long a session dies in any case, whatever {@link SessionPayload#absoluteLifetime}
     * says; by default that, or else 12 hours. A key for one payload type wins over both ({@code
     * cloakroom.type.shop.absolute-lifetime}).
     */
    public Builder absoluteLifetime(Duration lifetime) {
      return property(Configuration.ABSOLUTE_LIFETIME, lifetime.toString());
    }

    /**
     * What to do about the store's schema: {@code validate} (the default), {@code create} or {@code
     * none}.
     */
    public Builder schema(String action) {
      return property(Configuration.SCHEMA, action);
    }

    /** Who is told what happens to sessions, beside those that {@code ServiceLoader} finds. */
    public Builder listener(SessionListener listener) {
      listeners.add(Objects.requireNonNull(listener, "listener"));
      return this;
    }

    /** Any {@code cloakroom.*} key. */
    public Builder property(String key, String value) {
      values.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Opens it.
     *
     * @throws CloakroomConfigurationException if something is missing, unknown or contradictory
     * @throws StoreUnavailableException if the store does not answer
     */
    public Cloakroom build() {
      new KnownKeys(providers).check(values, "the builder");
      Map<String, String> complete = new HashMap<>(values);
      complete.putIfAbsent(Configuration.NAMESPACE, store == null ? "default" : store.namespace());
      Configuration configuration = new Configuration(complete);
      Settings settings = new Settings(configuration);
      Settings.namespace(configuration.require(Configuration.NAMESPACE));
      SessionCipher usedCipher = chooseCipher(configuration);
      var lifetimes = settings.lifetimes();
      int payloadLimit = settings.payloadLimit();
      boolean discardsUnreadable = settings.discardsUnreadable();
      long notBefore = settings.notBefore();
      var sweeping = settings.sweeping();
      var subjectSessions = settings.subjectSessions();
      var consent = settings.consent();
      var webSettings = WebSettings.of(configuration);
      SessionStore usedStore =
          chooseStore(configuration); // last: from here on there is what to close
      return new Cloakroom(
          new Core(
              consent.apply(usedStore),
              usedCipher,
              clock,
              new Tokens(new SecureRandom()),
              lifetimes,
              payloadLimit,
              discardsUnreadable,
              notBefore,
              sweeping,
              subjectSessions,
              new UnreadableCounts(),
              new Events(usedStore.namespace(), listeners)),
          webSettings,
          store == null);
    }

    private SessionCipher chooseCipher(Configuration configuration) {
      if (cipher == null) {
        return providers.openCipher(configuration);
      }
      requireUnset(configuration, "cipher", Set.of(Configuration.CIPHER), providers.cipherKeys());
      return cipher;
    }

    private SessionStore chooseStore(Configuration configuration) {
      if (store == null) {
        return providers.openStore(configuration);
      }
      requireUnset(configuration, "store", KEYS_OF_EVERY_STORE, providers.storeKeys());
      if (!configuration.require(Configuration.NAMESPACE).equals(store.namespace())) {
        throw new CloakroomConfigurationException(
            "The builder got a store of namespace '%s', and the namespace '%s'; leave the latter out."
                .formatted(store.namespace(), configuration.require(Configuration.NAMESPACE)));
      }
      return store;
    }

    private static void requireUnset(
        Configuration configuration, String what, Set<String> common, Set<String> others) {
      Stream.concat(common.stream(), others.stream())
          .filter(key -> configuration.get(key).isPresent())
          .min(Comparator.naturalOrder())
          .ifPresent(
              key -> {
                throw new CloakroomConfigurationException(
                    "The builder got a %s, and the key '%s' is for one that it opens itself; leave one of them out."
                        .formatted(what, key));
              });
    }
  }
}
