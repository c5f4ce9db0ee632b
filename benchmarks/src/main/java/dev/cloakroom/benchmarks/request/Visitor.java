package dev.cloakroom.benchmarks.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.Method;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.jspecify.annotations.Nullable;

/** Asks for pages over one connection. Confined to one thread. */
final class Visitor implements AutoCloseable {
  private static final int OK = 200;

  private final String host;
  private final DefaultBHttpClientConnection connection =
      new DefaultBHttpClientConnection(Http1Config.DEFAULT);
  private final HttpRequestExecutor executor = new HttpRequestExecutor();

  Visitor(int port) throws IOException {
    host = "localhost:" + port;
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    connection.bind(socket);
  }

  /**
   * Asks for a page.
   *
   * @param cookie what to send; null for none
   * @return the cookie that is set; null if none is
   */
  @Nullable String ask(String page, @Nullable String cookie) {
    BasicClassicHttpRequest request = new BasicClassicHttpRequest(Method.GET, page);
    request.setHeader("Host", host);
    if (cookie != null) {
      request.setHeader("Cookie", cookie);
    }
    try (ClassicHttpResponse response =
        executor.execute(request, connection, HttpCoreContext.create())) {
      EntityUtils.consume(response.getEntity());
      if (response.getCode() != OK) {
        throw new IllegalStateException(page + " was answered with " + response.getCode());
      }
      return response.containsHeader("Set-Cookie")
          ? response.getFirstHeader("Set-Cookie").getValue().split(";", 2)[0]
          : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (HttpException e) {
      throw new IllegalStateException(page, e);
    }
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
