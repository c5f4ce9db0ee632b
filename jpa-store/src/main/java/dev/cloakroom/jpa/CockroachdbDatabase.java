package dev.cloakroom.jpa;

import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CockroachDB 22.2 or newer, which speaks PostgreSQL's language. Whatever isolation it runs at, a
 * statement that it asks to send again had no effect ("Transaction Retry Error Reference").
 */
final class CockroachdbDatabase extends PostgresqlDatabase {
  CockroachdbDatabase() {
    super(Connection.TRANSACTION_SERIALIZABLE);
  }

  /** At SERIALIZABLE, which is usual here, one of two that meet fails. */
  @Override
  public List<String> beginTransaction() {
    return List.of();
  }

  /** It has no advisory locks; a table is made by a statement of its own, and made only once. */
  @Override
  public List<String> beginSchemaChange() {
    return List.of();
  }

  /** Nobody has measured here what it gains. */
  @Override
  public @Nullable Together<Find> findsTogether(String namespace) {
    return null;
  }

  @Override
  public @Nullable Together<Save> savesTogether(
      String namespace, Combining.Alone<Save, Integer> one) {
    return null;
  }
}
