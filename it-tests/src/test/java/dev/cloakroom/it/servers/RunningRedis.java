package dev.cloakroom.it.servers;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of Redis or Valkey that runs, or several that belong together. Thread-safe. */
public interface RunningRedis extends Running {
  /** Its address, as a store is given it. */
  String url();

  /** The user; empty if there is none. */
  default String user() {
    return "";
  }

  /** The user's password; empty if there is none. */
  default String password() {
    return "";
  }

  /** Stops it, as {@code kill -STOP} does. */
  default void stop() throws Exception {
    throw new UnsupportedOperationException("somebody else's server");
  }

  /** Lets it go on. */
  default void goOn() throws Exception {
    throw new UnsupportedOperationException("somebody else's server");
  }

  /** The ports of all its servers on this machine that keep data; none of somebody else's. */
  default List<Integer> ports() {
    return List.of();
  }

  /** One line of what a server on this machine says of itself. */
  static String info(int port, String line) throws IOException {
    try (RespConnection connection = new RespConnection(port)) {
      return info(connection, line);
    }
  }

  /** One line of what a server says of itself. */
  static String info(RespConnection connection, String line) throws IOException {
    return connection
        .text("INFO")
        .lines()
        .filter(said -> said.startsWith(line + ":"))
        .map(said -> said.substring(line.length() + 1))
        .findFirst()
        .orElseThrow(() -> new IOException("the server says nothing of " + line));
  }

  /** Kills a server on this machine, as {@code kill -9} does; returns when it is gone. */
  static void kill(int port) throws Exception {
    ProcessHandle process =
        ProcessHandle.of(Long.parseLong(info(port, "process_id"))).orElseThrow();
    process.destroyForcibly();
    process.onExit().get(30, TimeUnit.SECONDS);
  }

  /** Waits until a server on this machine answers, and has read what it had stored. */
  static void awaitAnswer(int port) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        if (info(port, "loading").equals("0")) {
          return;
        }
      } catch (IOException e) {
        if (deadline - System.nanoTime() < 0) {
          throw e;
        }
      }
      Thread.sleep(50);
    }
  }
}
