package dev.cloakroom.jpa;

import dev.cloakroom.spi.SubjectKey;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;

/**
 * What sign-ins with a limit wait for: a row among the values that there is only within their
 * transactions. Who writes it after another waits until that one's transaction has ended, however
 * it ends, and finds no row then. Thread-safe.
 *
 * <p>There is one for each placement, as that is the same for all keys of a subject, also on nodes
 * of which some do not know the newest yet.
 */
final class SignInLock {
  private static final String REMOVE =
      "DELETE FROM cloakroom_value WHERE namespace = ? AND key_digest = ?";

  /** The other keys of values are digests, and this is none. */
  private static final byte[] NAME =
      "cloakroom: sign-ins, placement\0".getBytes(StandardCharsets.US_ASCII);

  /** It never lives: were it to stay, nobody would read it, and it would be swept. */
  private static final long EXPIRED = 0;

  private static final byte[] NO_DATA = {};

  private final String namespace;
  private final String putting;

  SignInLock(String namespace, Database database) {
    this.namespace = namespace;
    this.putting = database.putValue();
  }

  /** Waits for the others who sign in to subjects of this placement, and keeps them waiting. */
  void take(Transaction transaction, int placement) throws SQLException {
    transaction.run(
        putting,
        statement -> {
          name(statement, placement);
          statement.setLong(3, EXPIRED);
          statement.setBytes(4, NO_DATA);
          return statement.executeUpdate();
        });
  }

  /** Takes the row away again; the others go on waiting for the end of the transaction. */
  void remove(Transaction transaction, int placement) throws SQLException {
    transaction.run(
        REMOVE,
        statement -> {
          name(statement, placement);
          return statement.executeUpdate();
        });
  }

  private void name(PreparedStatement statement, int placement) throws SQLException {
    byte[] key = Arrays.copyOf(NAME, SubjectKey.BYTES);
    key[NAME.length] = (byte) placement;
    statement.setString(1, namespace);
    statement.setBytes(2, key);
  }
}
