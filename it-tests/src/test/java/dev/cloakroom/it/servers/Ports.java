package dev.cloakroom.it.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports that nobody listens to. */
final class Ports {
  private Ports() {}

  /** One on the loopback interface; somebody else may take it before it is used, which is rare. */
  static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
