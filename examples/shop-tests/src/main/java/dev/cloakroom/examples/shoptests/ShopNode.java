package dev.cloakroom.examples.shoptests;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A process that serves a shop. What it says goes to {@code target/shop-logs}. */
public final class ShopNode implements AutoCloseable {
  /** How long a start may take where several builds share a machine. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  /** It lives for seconds. */
  private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final Path LOGS = Path.of("target", "shop-logs");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Shop shop;
  private final Path directory;
  private final Map<String, String> properties;
  private final URI uri;
  private final File log;
  private @Nullable Process process;

  /**
   * A node that is not started yet.
   *
   * @param name what it is called on its pages
   * @param directory where it may keep what it needs
   * @param settings of Cloakroom
   */
  public ShopNode(Shop shop, String name, Path directory, Map<String, String> settings)
      throws IOException {
    int port = freePort();
    this.shop = shop;
    this.directory = Files.createDirectories(directory.resolve("node-" + name));
    this.properties = new HashMap<>(settings);
    this.properties.put(Shop.PORT, Integer.toString(port));
    this.properties.put(Shop.NODE, name);
    this.uri = URI.create("http://127.0.0.1:" + port);
    this.log = Files.createDirectories(LOGS).resolve("%s-%d.log".formatted(name, port)).toFile();
  }

  /** Starts several at once; returns when all of them answer. */
  public static void startAll(ShopNode... nodes) throws Exception {
    for (ShopNode node : nodes) {
      node.begin();
    }
    for (ShopNode node : nodes) {
      node.awaitAnswer();
    }
  }

  /** Starts it, again if it was killed, at the same address; returns when it answers. */
  public void start() throws Exception {
    startAll(this);
  }

  /** Kills it, as {@code kill -9} does; returns when it is gone. */
  public void kill() {
    Process running = process;
    if (running != null) {
      running.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
      process = null;
    }
  }

  /** The address of its catalogue. */
  public URI uri() {
    return uri;
  }

  /** The address of a page. */
  public URI uri(String path) {
    return uri.resolve(path);
  }

  /** The same by the name of this machine, whose pages browsers trust as those over TLS. */
  URI uriOnLocalhost(String path) {
    return URI.create("http://localhost:" + uri.getPort()).resolve(path);
  }

  @Override
  public void close() {
    kill();
  }

  private void begin() throws IOException {
    if (process != null) {
      throw new IllegalStateException("it runs");
    }
    ProcessBuilder builder = shop.node(directory, properties);
    builder.environment().put("JAVA_TOOL_OPTIONS", QUICK_START);
    Process started =
        builder
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly)); // in any case
    process = started;
  }

  private void awaitAnswer() throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!answers()) {
      Process running = process;
      boolean gone = running == null || !running.isAlive();
      if (gone || System.nanoTime() - deadline > 0) {
        kill();
        throw new IllegalStateException(
            "The shop %s; it said:%n%s"
                .formatted(gone ? "ended" : "did not answer", String.join("\n", lastLines())));
      }
      Thread.sleep(50);
    }
  }

  private boolean answers() throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri("/")).timeout(Duration.ofSeconds(30)).build();
    try {
      return CLIENT
          .send(request, HttpResponse.BodyHandlers.ofString())
          .body()
          .contains("id=\"node\""); // and no page of the server's own
    } catch (IOException e) {
      return false; // not yet
    }
  }

  private List<String> lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log.toPath());
    return lines.subList(Math.max(0, lines.size() - 40), lines.size());
  }

  /** Somebody else may take it before it is used, which is rare. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
