package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.it.servers.Backend;

/** What many rows are made with, which differs from one database to another. */
enum ScaleDialect {
  SQLITE("randomblob(32)", "ANALYZE"),
  POSTGRESQL("sha256(%1$s || int4send(%2$s))", "VACUUM (ANALYZE) %s"),
  INNODB("UNHEX(SHA2(CONCAT(%1$s, ' ', %2$s), 256))", "ANALYZE TABLE %s");

  private final String digest;
  private final String settling;

  ScaleDialect(String digest, String settling) {
    this.digest = digest;
    this.settling = settling;
  }

  static ScaleDialect of(Backend database) {
    return switch (database) {
      case SQLITE -> SQLITE;
      case POSTGRESQL -> POSTGRESQL;
      default -> INNODB;
    };
  }

  /** 32 bytes that are others for each number; a null stays one where it can. */
  String digest(String column, String number) {
    return digest.formatted(column, number);
  }

  /** What a database does by itself some time after many rows have come, done at once. */
  String settling(String table) {
    return settling.formatted(table);
  }
}
