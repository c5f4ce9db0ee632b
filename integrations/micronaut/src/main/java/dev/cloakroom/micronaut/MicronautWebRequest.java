package dev.cloakroom.micronaut;

import dev.cloakroom.web.WebRequest;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request, as sessions ask it. */
final class MicronautWebRequest implements WebRequest {
  private final HttpRequest<?> request;

  MicronautWebRequest(HttpRequest<?> request) {
    this.request = request;
  }

  @Override
  public String method() {
    return request.getMethodName();
  }

  @Override
  public boolean isSecure() {
    return request.isSecure();
  }

  /** What the client says, as the names of the server's own addresses do not tell it. */
  @Override
  public @Nullable String host() {
    List<String> hosts = headers(HttpHeaders.HOST);
    return hosts.size() == 1 ? withoutPort(hosts.get(0)) : null;
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  @Override
  public @Nullable String remoteAddress() {
    InetSocketAddress remote = request.getRemoteAddress();
    InetAddress address = remote == null ? null : remote.getAddress();
    return address == null ? null : address.getHostAddress();
  }

  @Override
  public List<String> headers(String name) {
    return request.getHeaders().getAll(name);
  }
}
