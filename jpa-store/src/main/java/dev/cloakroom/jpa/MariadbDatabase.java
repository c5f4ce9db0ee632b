package dev.cloakroom.jpa;

/** MariaDB 10.6 or newer. */
final class MariadbDatabase extends InnoDbDatabase {
  @Override
  public Ddl ddl() {
    return Ddl.MARIADB;
  }

  @Override
  public String putValue() {
    return """
        INSERT INTO cloakroom_value (namespace, key_digest, expires_at, data)
        VALUES (?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE expires_at = VALUES(expires_at), data = VALUES(data)
        """;
  }
}
