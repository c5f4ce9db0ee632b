package dev.cloakroom.it.servers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Greets, answers each line with the same line, and says goodbye when the client has ended. */
final class LineServer implements AutoCloseable {
  /** The lines, and {@code null} replaced by this at a client's end. */
  static final String END = "(end)";

  static final String RESET = "(reset)";

  final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final ServerSocket socket;

  LineServer() throws IOException {
    socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    WireLink.daemon("line-server", this::acceptAll).start();
  }

  private void acceptAll() {
    try {
      while (true) {
        Socket client = socket.accept();
        WireLink.daemon("line-server-client", () -> talk(client)).start();
      }
    } catch (IOException e) {
      // Closed.
    }
  }

  private void talk(Socket client) {
    try (client) {
      var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
      say(client, "hello");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        received.add(line);
        say(client, line);
      }
      received.add(END);
      say(client, "bye");
    } catch (IOException e) {
      received.add(RESET);
    }
  }

  private static void say(Socket client, String line) throws IOException {
    client.getOutputStream().write((line + "\n").getBytes(UTF_8));
  }

  /** Its address. */
  String url() {
    return "line://localhost:" + socket.getLocalPort() + "/";
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
