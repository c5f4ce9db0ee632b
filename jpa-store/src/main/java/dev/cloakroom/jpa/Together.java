package dev.cloakroom.jpa;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  /**
   * Says what is left to do when calls have been sent, alone or together, and answered. Who led
   * them does it, while nobody waits for it.
   *
   * @return null if there is nothing
   */
  default Calls.@Nullable Work<?> after(List<C> calls) {
    return null;
  }
}
