package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Sends calls of a verb together. Thread-safe. */
interface Together<C> {
  /**
   * Sends calls, and answers those of which is clear what came of them; the others are made alone
   * afterwards. Where it fails, none was answered, and the connection is as it was before.
   *
   * @param connection in autocommit
   * @param calls at least two, none of which is {@linkplain Waiting#apart apart} from another
   */
  void send(Connection connection, Statements statements, List<C> calls) throws SQLException;
}
