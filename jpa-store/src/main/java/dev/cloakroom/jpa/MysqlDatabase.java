package dev.cloakroom.jpa;

import java.util.List;

/** MySQL 8.0.19 or newer. */
final class MysqlDatabase extends InnoDbDatabase {
  /**
   * A client that has gone silent keeps its locks until the server closes its connection, and here
   * there is no timeout for transactions alone.
   */
  @Override
  public List<String> beginTransaction() {
    return List.of("SET SESSION wait_timeout = 10");
  }

  @Override
  public List<String> endTransaction() {
    return List.of("SET SESSION wait_timeout = DEFAULT");
  }

  @Override
  public Ddl ddl() {
    return Ddl.MYSQL;
  }

  @Override
  public String putValue() {
    return """
        INSERT INTO cloakroom_value (namespace, key_digest, expires_at, data)
        VALUES (?, ?, ?, ?) AS new
        ON DUPLICATE KEY UPDATE expires_at = new.expires_at, data = new.data
        """;
  }

  @Override
  public boolean returnsWhatItDeletes() {
    return false;
  }
}
