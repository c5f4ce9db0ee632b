package dev.cloakroom.it.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/** A server of Redis or Valkey that runs, or several that are a cluster. Thread-safe. */
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

  /** One line of what a server on this machine says of itself. */
  static String info(int port, String line) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        BufferedReader answer =
            new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.getOutputStream().write("INFO\r\n".getBytes(UTF_8));
      for (String said = answer.readLine(); said != null; said = answer.readLine()) {
        if (said.startsWith(line + ":")) {
          return said.substring(line.length() + 1);
        }
      }
      throw new IOException("the server says nothing of " + line);
    }
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
