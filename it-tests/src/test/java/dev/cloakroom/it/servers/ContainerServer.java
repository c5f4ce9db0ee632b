package dev.cloakroom.it.servers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.JdbcDatabaseContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A server in a container, at a port that stays the same when it is started again. */
final class ContainerServer implements Server {
  private final JdbcDatabaseContainer<?> container;
  private final String parameters;

  private ContainerServer(JdbcDatabaseContainer<?> container, String parameters) {
    this.container = container;
    this.parameters = parameters;
  }

  /**
   * Starts one.
   *
   * @param port the server's port within the container
   * @param parameters what is added to the URL
   */
  static ContainerServer start(JdbcDatabaseContainer<?> container, int port, String parameters)
      throws IOException {
    container.setPortBindings(List.of("127.0.0.1:" + Ports.free() + ":" + port));
    container.start();
    return new ContainerServer(container, parameters);
  }

  /** MySQL's and MariaDB's user may do so only when it is told; PostgreSQL's may do all. */
  ContainerServer lettingItsUserMakeDatabases() {
    try (Connection connection = connectAsAdministrator();
        Statement statement = connection.createStatement()) {
      statement.execute("GRANT ALL ON `" + FRESH + "%`.* TO '" + user() + "'@'%'");
      return this;
    } catch (SQLException e) {
      end();
      throw new IllegalStateException(e);
    }
  }

  /** Why there can be no container of an image; empty if there can be. */
  static String whyNot(String image) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      return "no Docker engine answers";
    }
    DockerClient docker = DockerClientFactory.instance().client();
    try {
      docker.inspectImageCmd(image).exec();
      return "";
    } catch (NotFoundException e) {
      return pulled(docker, image);
    }
  }

  private static String pulled(DockerClient docker, String image) {
    try {
      boolean complete = docker.pullImageCmd(image).start().awaitCompletion(10, TimeUnit.MINUTES);
      return complete ? "" : "pulling the image " + image + " took more than 10 minutes";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    } catch (RuntimeException e) {
      return "the Docker image " + image + " is not there and cannot be pulled";
    }
  }

  @Override
  public String origin() {
    return "testcontainers";
  }

  @Override
  public String url() {
    return container.getJdbcUrl().replaceFirst("\\?.*", "") + parameters;
  }

  @Override
  public String user() {
    return container.getUsername();
  }

  @Override
  public String password() {
    return container.getPassword();
  }

  /** Where the container's user is none, {@code root} is, who has the same password. */
  @Override
  public Connection connectAsAdministrator() throws SQLException {
    String administrator = container instanceof PostgreSQLContainer ? user() : "root";
    return DriverManager.getConnection(url(), administrator, password());
  }

  @Override
  public void kill() {
    container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void startAgain() throws Exception {
    container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
    awaitAnswer();
  }

  @Override
  public void end() {
    container.stop();
  }
}
