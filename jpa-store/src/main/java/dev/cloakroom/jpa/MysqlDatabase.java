package dev.cloakroom.jpa;

/** MySQL 8.0.19 or newer. */
final class MysqlDatabase extends InnoDbDatabase {
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
