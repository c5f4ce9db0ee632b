package dev.cloakroom.it.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** PostgreSQL out of binaries from Maven Central. */
final class EmbeddedPostgresql implements Server {
  private final Path data;
  private final int port;
  private EmbeddedPostgres running;

  EmbeddedPostgresql(Path directory) throws IOException {
    this.data = directory.resolve("data");
    this.port = Ports.free();
    this.running = start();
  }

  /** With what a server has by default, for the library turns off what makes commits durable. */
  private EmbeddedPostgres start() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setPGStartupWait(Duration.ofSeconds(60))
        .start();
  }

  @Override
  public String origin() {
    return "embedded";
  }

  @Override
  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  @Override
  public String user() {
    return "postgres";
  }

  @Override
  public String password() {
    return "postgres";
  }

  @Override
  public void kill() throws Exception {
    long postmaster = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0));
    ProcessHandle process = ProcessHandle.of(postmaster).orElseThrow();
    var children = process.children().toList();
    process.destroyForcibly();
    for (ProcessHandle child : children) {
      child.destroyForcibly();
    }
    process.onExit().get(30, TimeUnit.SECONDS);
    for (ProcessHandle child : children) {
      child.onExit().get(30, TimeUnit.SECONDS);
    }
  }

  @Override
  public void startAgain() throws Exception {
    running = start();
    awaitAnswer();
  }

  @Override
  public void end() throws IOException {
    running.close();
  }
}
