package dev.cloakroom.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.Predicate;

/** Loses connections to a server in the middle of what is done over them. */
final class Losing {
  private Losing() {}

  /**
   * A connection that is cut off before some of the statements.
   *
   * @param when of which statements, by their text
   */
  static Connection around(Connection connection, Predicate<String> when) {
    return (Connection)
        Proxy.newProxyInstance(
            Losing.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> {
              if (method.getName().equals("prepareStatement") && when.test((String) arguments[0])) {
                connection.unwrap(Connection.class).abort(Runnable::run);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
