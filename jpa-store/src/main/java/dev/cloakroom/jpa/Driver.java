package dev.cloakroom.jpa;

import java.time.Duration;
import java.util.Map;

/**
 * The drivers of servers, and what differs from their defaults: they keep prepared statements on
 * the server, and give up on one that does not answer, or a lock that is not to be had, in time.
 * The server likewise gives up a transaction whose client has gone silent, or its locks would stay
 * until the server notices by itself, which takes hours (MySQL: {@link MysqlDatabase}).
 */
enum Driver {
  POSTGRESQL("jdbc:postgresql:", "org.postgresql:postgresql") {
    @Override
    Map<String, String> properties(Duration patience) {
      return Map.of(
          "connectTimeout",
          Long.toString(seconds(patience)),
          "socketTimeout",
          Long.toString(seconds(patience) + GRACE.toSeconds()),
          "options",
          "-c lock_timeout=%1$d -c idle_in_transaction_session_timeout=%1$d"
              .formatted(patience.toMillis()),
          "loginTimeout",
          Long.toString(seconds(patience)),
          "tcpKeepAlive",
          "true",
          "ApplicationName",
          "cloakroom");
    }
  },

  /** Each of these saves a round trip; without them the driver replaces parameters by itself. */
  MYSQL("jdbc:mysql:", "com.mysql:mysql-connector-j") {
    @Override
    Map<String, String> properties(Duration patience) {
      return Map.of(
          "connectTimeout",
          Long.toString(patience.toMillis()),
          "socketTimeout",
          Long.toString(patience.plus(GRACE).toMillis()),
          "sessionVariables",
          "innodb_lock_wait_timeout=" + seconds(patience),
          "useServerPrepStmts",
          "true",
          "cachePrepStmts",
          "true",
          "prepStmtCacheSqlLimit",
          "4096",
          "useLocalSessionState",
          "true",
          "cacheServerConfiguration",
          "true");
    }
  },

  MARIADB("jdbc:mariadb:", "org.mariadb.jdbc:mariadb-java-client") {
    @Override
    Map<String, String> properties(Duration patience) {
      return Map.of(
          "connectTimeout",
          Long.toString(patience.toMillis()),
          "socketTimeout",
          Long.toString(patience.plus(GRACE).toMillis()),
          "sessionVariables",
          "innodb_lock_wait_timeout=%1$d,idle_transaction_timeout=%1$d"
              .formatted(seconds(patience)),
          "useServerPrepStmts",
          "true");
    }
  };

  /** So much later than the server itself, which can say why, the driver gives up. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final String prefix;
  private final String artifact;

  Driver(String prefix, String artifact) {
    this.prefix = prefix;
    this.artifact = artifact;
  }

  /** How its URLs begin. */
  String prefix() {
    return prefix;
  }

  /** Group and artifact. */
  String artifact() {
    return artifact;
  }

  /** What each connection is opened with. */
  abstract Map<String, String> properties(Duration patience);

  /** At least one, for zero means to wait for ever. */
  private static long seconds(Duration patience) {
    return Math.max(1, patience.plusMillis(999).toSeconds());
  }
}
