package dev.cloakroom.redisson;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where servers are: {@code redis://user:password@host:6379/0}, with {@code rediss} for TLS; {@code
 * redis-sentinel://host,host/master/0}; {@code redis-cluster://host,host}. The words {@code valkey}
 * and {@code valkeys} mean the same.
 *
 * @param kind what is at the hosts
 * @param hosts {@code host:port}, at least one
 * @param master what Sentinel calls the master; empty elsewhere
 * @param database the number of the database
 */
record Address(
    Kind kind,
    boolean tls,
    List<String> hosts,
    String master,
    int database,
    @Nullable String user,
    @Nullable String password) {
  /** The forms, for messages. */
  static final String FORMS =
      "redis://HOST, rediss://HOST (TLS), redis-sentinel://HOST,HOST/MASTER,"
          + " redis-cluster://HOST,HOST, or valkey in the place of redis";

  private static final Pattern SCHEME =
      Pattern.compile("(redis|valkey)(s?)(-sentinel|-cluster)?:.*", Pattern.DOTALL);

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:redis|valkey)(s?)(|-sentinel|-cluster)://(?:([^@/]*)@)?([^@/]+)(/[^?#]*)?");

  private static final int MOST_PORT = 65_535;

  /** What is at the hosts. */
  enum Kind {
    SINGLE("", 6379),
    SENTINEL("-sentinel", 26_379),
    CLUSTER("-cluster", 6379);

    private final String suffix;
    private final int port;

    Kind(String suffix, int port) {
      this.suffix = suffix;
      this.port = port;
    }

    private static Kind of(String suffix) {
      return Arrays.stream(values()).filter(kind -> kind.suffix.equals(suffix)).findFirst().get();
    }
  }

  /** Whether a URL is meant to be an address of ours, right or wrong. */
  static boolean isOne(String url) {
    return SCHEME.matcher(url).matches();
  }

  /**
   * Takes a URL apart.
   *
   * @throws CloakroomConfigurationException if it has none of the forms
   */
  static Address parse(String url) {
    Matcher parts = WHOLE.matcher(url);
    if (!parts.matches()) {
      throw wrong("it has none of the forms");
    }
    Kind kind = Kind.of(parts.group(2));
    List<String> hosts =
        Arrays.stream(parts.group(4).split(",", -1)).map(host -> withPort(host, kind)).toList();
    if (kind == Kind.SINGLE && hosts.size() > 1) {
      throw wrong("it names several hosts; say whether they are a cluster or Sentinels");
    }
    List<String> path =
        parts.group(5) == null
            ? List.of()
            : Arrays.stream(parts.group(5).substring(1).split("/", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    int named = kind == Kind.SENTINEL ? 1 : 0;
    if (path.size() < named || path.size() > named + 1) {
      throw wrong(
          kind == Kind.SENTINEL
              ? "after the hosts come the name of the master and perhaps the number of a database"
              : "after the host comes the number of a database, if anything");
    }
    String database = path.size() > named ? path.get(named) : "0";
    String[] login = parts.group(3) == null ? new String[0] : parts.group(3).split(":", 2);
    return new Address(
        kind,
        !parts.group(1).isEmpty(),
        hosts,
        named == 0 ? "" : path.get(0),
        number(database, 0, Integer.MAX_VALUE, "the database"),
        login.length == 2 && !login[0].isEmpty() ? decoded(login[0]) : null,
        login.length == 0 ? null : decoded(login[login.length - 1]));
  }

  /** With an IPv6 address in brackets or not at all. */
  private static String withPort(String host, Kind kind) {
    int colon = host.startsWith("[") ? host.indexOf(':', host.indexOf(']')) : host.indexOf(':');
    if (colon < 0) {
      return requireHost(host) + ":" + kind.port;
    }
    number(host.substring(colon + 1), 1, MOST_PORT, "a port");
    requireHost(host.substring(0, colon));
    return host;
  }

  private static String requireHost(String host) {
    if (host.isEmpty() || !host.matches("\\[[0-9A-Fa-f:.]+]|[A-Za-z0-9._-]+")) {
      throw wrong("it names no host, or an odd one");
    }
    return host;
  }

  private static int number(String text, int least, int most, String what) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(what + " is no number");
    }
    throw wrong(what + " is out of range");
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw wrong("a percent sign in the user or password is not followed by two digits");
    }
  }

  /** The message shows nothing of the URL, in which a password may be. */
  private static CloakroomConfigurationException wrong(String why) {
    return new CloakroomConfigurationException(
        "The key '%s' is no address of Redis or Valkey: %s. Write one of: %s; with USER:PASSWORD@ before the hosts, :PORT after each, and /DATABASE at the end, all as you need them."
            .formatted(Configuration.URL, why, FORMS));
  }

  /** As the client takes them. */
  List<String> urls() {
    return hosts.stream().map(host -> (tls ? "rediss://" : "redis://") + host).toList();
  }

  /** Without user and password. */
  String shown() {
    return (tls ? "rediss" : "redis")
        + kind.suffix
        + hosts.stream().collect(Collectors.joining(",", "://", ""))
        + (master.isEmpty() ? "" : "/" + master)
        + (database == 0 ? "" : "/" + database);
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return shown();
  }
}
