package dev.cloakroom.it.servers;

import java.io.IOException;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** A server in a container, which writes down everything before it answers. */
final class ContainerRedis implements RunningRedis {
  private static final int PORT = 6379;

  private final GenericContainer<?> container;
  private final int port;

  private ContainerRedis(GenericContainer<?> container, int port) {
    this.container = container;
    this.port = port;
  }

  /**
   * Starts one.
   *
   * @param program the server's name within the image
   */
  static ContainerRedis start(String image, String program) throws IOException {
    int port = Ports.free();
    GenericContainer<?> container =
        new GenericContainer<>(DockerImageName.parse(image))
            .withExposedPorts(PORT)
            .withCommand(
                program,
                "--protected-mode",
                "no",
                "--save",
                "",
                "--appendonly",
                "yes",
                "--appendfsync",
                "always");
    container.setPortBindings(List.of("127.0.0.1:" + port + ":" + PORT));
    container.start();
    return new ContainerRedis(container, port);
  }

  @Override
  public String origin() {
    return "testcontainers";
  }

  @Override
  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  /** Valkey has one of its own beside the one that it gives as that of Redis. */
  @Override
  public String version() throws IOException {
    boolean valkey = container.getDockerImageName().startsWith("valkey");
    return RunningRedis.info(port, valkey ? "valkey_version" : "redis_version");
  }

  @Override
  public void kill() {
    container.getDockerClient().killContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void startAgain() throws Exception {
    container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
    RunningRedis.awaitAnswer(port);
  }

  @Override
  public void stop() {
    container.getDockerClient().pauseContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void goOn() {
    container.getDockerClient().unpauseContainerCmd(container.getContainerId()).exec();
  }

  @Override
  public void end() {
    container.stop();
  }
}
