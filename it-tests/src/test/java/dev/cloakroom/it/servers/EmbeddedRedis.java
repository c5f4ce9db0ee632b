package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import redis.embedded.RedisServer;

/** Redis out of a binary from Maven Central, which writes down everything before it answers. */
final class EmbeddedRedis implements RunningRedis {
  private final int port;
  private final RedisServer server;
  private String process = "";

  EmbeddedRedis(Path directory) throws IOException {
    this.port = Ports.free();
    this.server =
        RedisServer.newRedisServer()
            .port(port)
            .setting("bind 127.0.0.1")
            .setting("dir " + directory)
            .setting("save \"\"")
            .setting("appendonly yes")
            .setting("appendfsync always")
            .build();
    server.start();
  }

  @Override
  public String origin() {
    return "embedded";
  }

  @Override
  public String url() {
    return "redis://127.0.0.1:" + port;
  }

  @Override
  public List<Integer> ports() {
    return List.of(port);
  }

  @Override
  public String version() throws IOException {
    return RunningRedis.info(port, "redis_version");
  }

  @Override
  public void kill() throws Exception {
    RunningRedis.kill(port);
    server.stop();
  }

  @Override
  public void startAgain() throws Exception {
    server.start();
    RunningRedis.awaitAnswer(port);
  }

  /** While it is stopped nobody can ask it for its number. */
  @Override
  public void stop() throws Exception {
    process = RunningRedis.info(port, "process_id");
    signal("-STOP");
  }

  @Override
  public void goOn() throws Exception {
    signal("-CONT");
  }

  private void signal(String signal) throws Exception {
    int result = new ProcessBuilder("kill", signal, process).inheritIO().start().waitFor();
    if (result != 0) {
      throw new IOException("kill " + signal + " " + process + " ended with " + result);
    }
  }

  @Override
  public void end() throws IOException {
    server.stop();
  }
}
