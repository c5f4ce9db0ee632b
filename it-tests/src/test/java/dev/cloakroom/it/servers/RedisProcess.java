package dev.cloakroom.it.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import redis.embedded.core.ExecutableProvider;

/** A process of the binary from Maven Central, with a configuration of its own. */
final class RedisProcess {
  private static File binary;

  private final Path directory;
  private final int port;
  private final String password;
  private final List<String> command;
  private Process process;

  private RedisProcess(Path directory, int port, String password, List<String> command) {
    this.directory = directory;
    this.port = port;
    this.password = password;
    this.command = command;
  }

  /** One that keeps data. */
  static RedisProcess server(Path parent, int port, String password, List<String> settings)
      throws IOException {
    return configured(parent, port, password, settings, List.of());
  }

  /** One that watches others. */
  static RedisProcess sentinel(Path parent, int port, String password, List<String> settings)
      throws IOException {
    return configured(parent, port, password, settings, List.of("--sentinel"));
  }

  private static RedisProcess configured(
      Path parent, int port, String password, List<String> settings, List<String> words)
      throws IOException {
    Path directory = Files.createDirectory(parent.resolve(Integer.toString(port)));
    List<String> lines = new ArrayList<>(List.of("port " + port, "bind 127.0.0.1"));
    lines.add("dir " + directory);
    if (!password.isEmpty()) {
      lines.add("requirepass " + password);
    }
    lines.addAll(settings);
    Path configuration = Files.write(directory.resolve("redis.conf"), lines);
    List<String> command = new ArrayList<>();
    command.add(binary().toString());
    command.add(configuration.toString());
    command.addAll(words);
    return new RedisProcess(directory, port, password, command);
  }

  /**
   * Not in a directory of the caller's: one whose name has "redis-sentinel" in it makes every
   * server a Sentinel.
   */
  private static synchronized File binary() throws IOException {
    if (binary == null) {
      binary = ExecutableProvider.newJarResourceProvider().get();
    }
    return binary;
  }

  int port() {
    return port;
  }

  /** Starts it, for the first time or again; returns when it answers. */
  RedisProcess start() throws Exception {
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log().toFile())
            .start();
    long deadline = System.nanoTime() + Running.PATIENCE.toNanos();
    while (!answers()) {
      if (!process.isAlive() || deadline - System.nanoTime() < 0) {
        end();
        throw new IOException("it does not answer: " + Files.readString(log()));
      }
      Thread.sleep(50);
    }
    return this;
  }

  private Path log() {
    return directory.resolve("log");
  }

  private boolean answers() {
    try (RespConnection connection = connect()) {
      return connection.text("PING").equals("PONG");
    } catch (IOException e) {
      return false;
    }
  }

  /** A connection of an operator's. */
  RespConnection connect() throws IOException {
    RespConnection connection = new RespConnection(port);
    if (!password.isEmpty()) {
      try {
        connection.call("AUTH", password);
      } catch (IOException e) {
        connection.close();
        throw e;
      }
    }
    return connection;
  }

  /** As {@code kill -9} does; returns when it is gone. */
  void end() throws IOException {
    if (process != null) {
      process.destroyForcibly();
      try {
        process.onExit().get(30, TimeUnit.SECONDS);
      } catch (InterruptedException | ExecutionException | TimeoutException e) {
        throw new IOException(e);
      }
    }
  }
}
