package dev.cloakroom.web;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How sessions meet their clients, out of a configuration. Immutable. */
public final class WebSettings {
  /** Where the credential is: {@code cookie} (the default) or {@code bearer}. */
  public static final String CREDENTIAL = "cloakroom.web.credential";

  /** The name of the cookie, after {@code __Host-}; {@code session} by default. */
  public static final String COOKIE_NAME = "cloakroom.cookie.name";

  /** {@code lax} (the default), {@code strict} or {@code none}. */
  public static final String COOKIE_SAME_SITE = "cloakroom.cookie.same-site";

  /** {@code on}: each site that embeds this one gets a cookie of its own; or {@code off}. */
  public static final String COOKIE_PARTITIONED = "cloakroom.cookie.partitioned";

  /** {@code allowed}: for development, a cookie that needs no TLS; or {@code refused}. */
  public static final String COOKIE_HTTP_ON_LOCALHOST = "cloakroom.cookie.http-on-localhost";

  /** {@code on}: a made-up token is told without asking the store; or {@code off}. */
  public static final String COOKIE_CHECK = "cloakroom.cookie.check";

  /** {@code off} (the default), {@code reject}, {@code reauthenticate} or {@code report}. */
  public static final String BINDING = "cloakroom.binding";

  /** {@code on} (the default): the header {@code User-Agent} counts; or {@code off}. */
  public static final String BINDING_USER_AGENT = "cloakroom.binding.user-agent";

  /** How many bits of an IPv4 address count; 0 by default. */
  public static final String BINDING_IPV4_PREFIX = "cloakroom.binding.ipv4-prefix";

  /** How many bits of an IPv6 address count; 0 by default. */
  public static final String BINDING_IPV6_PREFIX = "cloakroom.binding.ipv6-prefix";

  /** Addresses and ranges of proxies whose {@code X-Forwarded-For} is believed; by comma. */
  public static final String BINDING_TRUSTED_PROXIES = "cloakroom.binding.trusted-proxies";

  /** {@code on} (the default with a cookie) or {@code off} (the default with a bearer header). */
  public static final String CSRF = "cloakroom.csrf";

  /** All keys. */
  public static final Set<String> KEYS =
      Set.of(
          CREDENTIAL,
          COOKIE_NAME,
          COOKIE_SAME_SITE,
          COOKIE_PARTITIONED,
          COOKIE_HTTP_ON_LOCALHOST,
          COOKIE_CHECK,
          BINDING,
          BINDING_USER_AGENT,
          BINDING_IPV4_PREFIX,
          BINDING_IPV6_PREFIX,
          BINDING_TRUSTED_PROXIES,
          CSRF);

  /** A part of what RFC 6265 allows in names, so that nobody need quote any of it. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private final boolean bearer;
  private final CookieSettings cookie;
  private final ClientBinding binding;
  private final boolean csrf;

  private WebSettings(Configuration configuration) {
    this.bearer = isSecond(configuration, CREDENTIAL, "cookie", "bearer");
    this.cookie = cookie(configuration);
    this.binding = binding(configuration);
    this.csrf =
        bearer
            ? isSecond(configuration, CSRF, "off", "on")
            : !isSecond(configuration, CSRF, "on", "off");
  }

  /**
   * Reads them.
   *
   * @throws CloakroomConfigurationException if one of them is not usable
   */
  public static WebSettings of(Configuration configuration) {
    return new WebSettings(configuration);
  }

  /** Whether the credential comes in the header {@code Authorization}, not in a cookie. */
  boolean bearer() {
    return bearer;
  }

  CookieSettings cookie() {
    return cookie;
  }

  ClientBinding binding() {
    return binding;
  }

  /** Whether requests that change something need a proof of where they come from. */
  boolean csrf() {
    return csrf;
  }

  private static CookieSettings cookie(Configuration configuration) {
    String name = configuration.get(COOKIE_NAME, "session");
    if (!NAME.matcher(name).matches()) {
      throw new CloakroomConfigurationException(
          "The key '%s' is '%s'; write 1 to 64 characters out of A-Z a-z 0-9 _ -, without __Host-, which is put before it."
              .formatted(COOKIE_NAME, name));
    }
    return new CookieSettings(
        name,
        oneOf(configuration, COOKIE_SAME_SITE, SameSite.LAX, SameSite.values(), SameSite::key),
        isSecond(configuration, COOKIE_PARTITIONED, "off", "on"),
        isSecond(configuration, COOKIE_HTTP_ON_LOCALHOST, "refused", "allowed"),
        isSecond(configuration, COOKIE_CHECK, "off", "on"));
  }

  private static ClientBinding binding(Configuration configuration) {
    ClientBinding binding =
        new ClientBinding(
            oneOf(
                configuration,
                BINDING,
                ClientBinding.OnMismatch.OFF,
                ClientBinding.OnMismatch.values(),
                word -> word.name().toLowerCase(Locale.ROOT)),
            !isSecond(configuration, BINDING_USER_AGENT, "on", "off"),
            configuration.number(BINDING_IPV4_PREFIX, 0, 0, 32),
            configuration.number(BINDING_IPV6_PREFIX, 0, 0, 128),
            proxies(configuration.get(BINDING_TRUSTED_PROXIES, "")));
    if (binding.isOn()
        && !binding.userAgent()
        && binding.ipv4Prefix() == 0
        && binding.ipv6Prefix() == 0) {
      throw new CloakroomConfigurationException(
          "The key '%s' asks to tell clients apart, and nothing of them counts; set '%s', '%s' or '%s'."
              .formatted(BINDING, BINDING_USER_AGENT, BINDING_IPV4_PREFIX, BINDING_IPV6_PREFIX));
    }
    return binding;
  }

  private static List<AddressRange> proxies(String text) {
    return Stream.of(text.split(","))
        .map(String::strip)
        .filter(range -> !range.isEmpty())
        .map(
            range ->
                AddressRange.parse(range)
                    .orElseThrow(
                        () ->
                            new CloakroomConfigurationException(
                                "The key '%s' has '%s'; write addresses or ranges, as 10.0.0.0/8 or ::1."
                                    .formatted(BINDING_TRUSTED_PROXIES, range))))
        .toList();
  }

  /** Whether a key has the second of the two words that it takes; the first is the default. */
  private static boolean isSecond(
      Configuration configuration, String key, String usual, String other) {
    return oneOf(configuration, key, usual, new String[] {usual, other}, word -> word)
        .equals(other);
  }

  private static <T> T oneOf(
      Configuration configuration, String key, T usual, T[] all, Function<T, String> word) {
    String text = configuration.get(key, word.apply(usual));
    return Arrays.stream(all)
        .filter(each -> word.apply(each).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new CloakroomConfigurationException(
                    "The key '%s' is '%s'; it takes one of: %s."
                        .formatted(
                            key, text, String.join(", ", Arrays.stream(all).map(word).toList()))));
  }
}
