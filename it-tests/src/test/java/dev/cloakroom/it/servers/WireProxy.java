package dev.cloakroom.it.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A proxy on the loopback interface between clients and a server. It counts network round trips,
 * and does harm to connections where it is told to. Thread-safe.
 */
public final class WireProxy implements AutoCloseable {
  private static final Pattern HOST_AND_PORT = Pattern.compile("//([^/:]+):(\\d+)");
  private static final int CONNECT_MILLIS = 5_000;

  private final String url;
  private final InetSocketAddress server;
  private final ServerSocket entrance;
  private final Set<WireLink> links = ConcurrentHashMap.newKeySet();
  private final AtomicLong roundTrips = new AtomicLong();
  private final AtomicReference<Armed> armed = new AtomicReference<>();
  private volatile boolean frozen;

  /** A fault that strikes when so many requests have passed. */
  private record Armed(WireFault fault, int requests) {}

  private WireProxy(String url) throws IOException {
    Matcher address = HOST_AND_PORT.matcher(url);
    if (!address.find()) {
      throw new IllegalArgumentException("There is no //HOST:PORT in " + url);
    }
    this.server = new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2)));
    this.entrance = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    this.url = address.replaceFirst("//localhost:" + entrance.getLocalPort());
    WireLink.daemon("wire-proxy", this::acceptAll).start();
  }

  /**
   * A proxy before a server.
   *
   * @param url of the server, with its port
   */
  public static WireProxy to(String url) throws IOException {
    return new WireProxy(url);
  }

  /** The server's URL, by way of this proxy. */
  public String url() {
    return url;
  }

  /**
   * How often a client has waited for an answer until now: how often bytes of the server's followed
   * upon bytes of the client's, over all connections. What a call took is counted when it returns.
   */
  public long roundTrips() {
    return roundTrips.get();
  }

  /** How many connections there are. */
  public int connections() {
    return links.size();
  }

  /**
   * Has a fault strike once, at a request to come, on whichever connection that is sent.
   *
   * @param requests how many requests pass unharmed before that
   */
  public void arm(WireFault fault, int requests) {
    armed.set(new Armed(fault, requests));
  }

  /** Takes back a fault that has not struck; false if it has. */
  public boolean disarm() {
    return armed.getAndSet(null) != null;
  }

  /** Forwards nothing any more, on connections that are there and those to come. */
  public void freeze() {
    frozen = true;
    links.forEach(WireLink::freeze);
  }

  /** Forwards everything again, beginning with what was held back. */
  public void thaw() {
    frozen = false;
    links.forEach(WireLink::thaw);
  }

  /** Cuts all connections, and takes no more. */
  @Override
  public void close() throws IOException {
    entrance.close();
    links.forEach(WireLink::cut);
  }

  /** The fault that strikes at the request that begins now, or {@code null}. */
  WireFault faultOfNextRequest() {
    Armed before =
        armed.getAndUpdate(
            it -> it == null || it.requests == 0 ? null : new Armed(it.fault, it.requests - 1));
    return before != null && before.requests == 0 ? before.fault : null;
  }

  void countRoundTrip() {
    roundTrips.incrementAndGet();
  }

  void ended(WireLink link) {
    links.remove(link);
  }

  private void acceptAll() {
    while (!entrance.isClosed()) {
      try {
        connect(entrance.accept());
      } catch (IOException e) {
        if (!entrance.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** Without a server, a client sees its connection end at once. */
  private void connect(Socket client) throws IOException {
    Socket behind = new Socket();
    try {
      behind.connect(server, CONNECT_MILLIS);
    } catch (IOException e) {
      behind.close();
      client.close();
      return;
    }
    WireLink link = new WireLink(this, client, behind);
    links.add(link);
    if (frozen) {
      link.freeze();
    }
    link.start();
    if (entrance.isClosed()) {
      link.cut();
    }
  }
}
