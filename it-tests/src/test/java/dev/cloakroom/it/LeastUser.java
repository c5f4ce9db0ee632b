package dev.cloakroom.it;

import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.it.servers.RunningRedis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A user who may do on a server what {@code docs/redis.md} says that a store needs, and no more.
 */
final class LeastUser {
  static final String NAME = "cloakroom";
  static final String PASSWORD = "a-long-password";

  private static final Path PAGE = Path.of("..", "docs", "redis.md");
  private static final String BEGINNING = "ACL SETUSER " + NAME + " ";

  private LeastUser() {}

  /** Makes the user on all servers that there are. */
  static void on(RunningRedis server) throws IOException {
    for (int port : server.ports()) {
      try (RespConnection connection = new RespConnection(port)) {
        connection.call(command().split(" ", -1));
      }
    }
  }

  /** Takes the user away. */
  static void off(RunningRedis server) throws IOException {
    for (int port : server.ports()) {
      try (RespConnection connection = new RespConnection(port)) {
        connection.call("ACL", "DELUSER", NAME);
      }
    }
  }

  private static String command() throws IOException {
    return Files.readString(PAGE)
        .lines()
        .filter(line -> line.startsWith(BEGINNING))
        .findFirst()
        .orElseThrow(() -> new IOException(PAGE + " has no line that begins: " + BEGINNING))
        .replace(">PASSWORD", ">" + PASSWORD);
  }
}
