package dev.cloakroom.it.servers;

import dev.cloakroom.it.servers.WireFault.Action;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/**
 * A connection through a proxy: two threads, one for each direction. A request begins with the
 * first bytes of the client's after an answer, and an answer with the first of the server's after a
 * request.
 */
final class WireLink {
  private static final int BUFFER = 1 << 16;

  private final WireProxy proxy;
  private final Socket client;
  private final Socket server;
  private int open = 2;
  private boolean frozen;

  private boolean awaitsAnswer;
  private int answerBytes;
  private WireFault fault;

  /** Forwards bytes that were read. */
  private interface Forwarding {
    void forward(byte[] buffer, int length) throws IOException;
  }

  WireLink(WireProxy proxy, Socket client, Socket server) throws IOException {
    this.proxy = proxy;
    this.client = client;
    this.server = server;
    client.setTcpNoDelay(true);
    server.setTcpNoDelay(true);
  }

  void start() {
    daemon("wire-requests", () -> pump(client, server, this::forwardRequest)).start();
    daemon("wire-answers", () -> pump(server, client, this::forwardAnswer)).start();
  }

  static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  synchronized void freeze() {
    frozen = true;
  }

  synchronized void thaw() {
    frozen = false;
    notifyAll();
  }

  /** Ends it so that both sides see a reset. */
  void cut() {
    for (Socket side : new Socket[] {client, server}) {
      try {
        side.setSoLinger(true, 0);
        side.close();
      } catch (IOException e) {
        // It has ended already.
      }
    }
    thaw();
    proxy.ended(this);
  }

  private void pump(Socket from, Socket to, Forwarding forwarding) {
    byte[] buffer = new byte[BUFFER];
    try {
      InputStream in = from.getInputStream();
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        awaitThaw();
        forwarding.forward(buffer, length);
      }
      awaitThaw();
      endOutput(to);
      if (isLastToEnd()) {
        client.close();
        server.close();
        proxy.ended(this);
      }
    } catch (IOException | InterruptedException e) {
      cut();
    }
  }

  private void forwardRequest(byte[] buffer, int length) throws IOException {
    if (!awaitsAnswer()) {
      WireFault next = proxy.faultOfNextRequest();
      boolean strikes = next != null && next.answerBytes() == WireFault.BEFORE_REQUEST;
      if (strikes) {
        strike(next.action());
      }
      beginRequest(strikes ? null : next);
    }
    write(server, buffer, 0, length);
  }

  private void forwardAnswer(byte[] buffer, int length) throws IOException {
    int before = beginAnswer();
    int harmless = 0;
    if (fault != null && fault.answerBytes() - before <= length) {
      harmless = fault.answerBytes() - before;
      write(client, buffer, 0, harmless);
      Action action = fault.action();
      fault = null;
      strike(action);
    }
    write(client, buffer, harmless, length - harmless);
    answerBytes = before + length;
  }

  private synchronized boolean awaitsAnswer() {
    return awaitsAnswer;
  }

  private synchronized void beginRequest(WireFault next) {
    awaitsAnswer = true;
    fault = next;
  }

  /** How many bytes of the answer there were before. */
  private synchronized int beginAnswer() {
    if (awaitsAnswer) {
      awaitsAnswer = false;
      answerBytes = 0;
      proxy.countRoundTrip();
    }
    return answerBytes;
  }

  private void strike(Action action) throws IOException {
    switch (action) {
      case CUT -> cut();
      case SERVER_ENDS -> endOutput(client);
      case CLIENT_ENDS -> endOutput(server);
      case FREEZE -> {
        freeze();
        awaitThawUnchecked();
      }
    }
  }

  private synchronized void awaitThaw() throws InterruptedException {
    while (frozen) {
      wait();
    }
  }

  private void awaitThawUnchecked() throws IOException {
    try {
      awaitThaw();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void endOutput(Socket side) throws IOException {
    if (!side.isOutputShutdown()) {
      side.shutdownOutput();
    }
  }

  private static void write(Socket to, byte[] buffer, int offset, int length) throws IOException {
    if (!to.isOutputShutdown() && length > 0) {
      to.getOutputStream().write(buffer, offset, length);
    }
  }

  private synchronized boolean isLastToEnd() {
    open--;
    return open == 0;
  }
}
