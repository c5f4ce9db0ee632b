package dev.cloakroom.it.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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
    ProcessHandle postmaster = postmaster().orElseThrow();
    List<ProcessHandle> processes =
        Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
    processes.forEach(ProcessHandle::destroyForcibly);
    // All of them: a server does not start on shared memory that is in use still.
    for (ProcessHandle process : processes) {
      process.onExit().get(30, TimeUnit.SECONDS);
    }
    running.close(); // for its lock on the directory
  }

  @Override
  public void startAgain() throws Exception {
    running = start();
    awaitAnswer();
  }

  /** The library ends it at the same time, and then returns at once. */
  @Override
  public void end() throws Exception {
    Optional<ProcessHandle> postmaster = postmaster();
    running.close();
    if (postmaster.isPresent()) {
      postmaster.get().onExit().get(30, TimeUnit.SECONDS);
    }
  }

  private Optional<ProcessHandle> postmaster() throws IOException {
    try {
      String number = Files.readAllLines(data.resolve("postmaster.pid")).get(0);
      return ProcessHandle.of(Long.parseLong(number.strip()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
