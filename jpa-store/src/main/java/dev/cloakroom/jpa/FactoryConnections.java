package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** The connections of an entity manager factory, which are given back when they are closed. */
final class FactoryConnections extends DataSourceOfConnections {
  private final ConnectionProvider provider;

  private FactoryConnections(ConnectionProvider provider) {
    this.provider = provider;
  }

  /**
   * Those of a factory.
   *
   * @throws CloakroomConfigurationException if it is not Hibernate's, or has no connections of its
   *     own
   */
  static DataSource of(EntityManagerFactory factory) {
    ConnectionProvider provider;
    try {
      provider =
          factory
              .unwrap(SessionFactoryImplementor.class)
              .getServiceRegistry()
              .getService(ConnectionProvider.class);
    } catch (PersistenceException e) {
      throw new CloakroomConfigurationException(
          "The given entity manager factory is not Hibernate's; hand in its data source instead.",
          e);
    }
    if (provider == null) {
      throw new CloakroomConfigurationException(
          "The given entity manager factory has no connections of its own, as one for several tenants has none; hand in a data source instead.");
    }
    return new FactoryConnections(provider);
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = provider.getConnection();
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          if (method.getName().equals("close")) {
            provider.closeConnection(connection);
            return null;
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return (Connection)
        Proxy.newProxyInstance(
            FactoryConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
  }
}
