package dev.cloakroom.micronaut;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A client that keeps its cookies, whatever they say of TLS, and follows no redirect. */
final class Client {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI server;
  final Map<String, String> cookies = new ConcurrentHashMap<>();
  final Map<String, String> headers = new TreeMap<>();

  Client(URI server) {
    this.server = server;
  }

  /** Another one with the same cookies. */
  Client copy() {
    Client copy = new Client(server);
    copy.cookies.putAll(cookies);
    return copy;
  }

  Client with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  HttpResponse<String> get(String path) {
    return getLater(path).join();
  }

  CompletableFuture<HttpResponse<String>> getLater(String path) {
    return send(request(path).GET());
  }

  /** Sends a form of names and values. */
  HttpResponse<String> post(String path, String... form) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < form.length; i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(form[i])
          .append('=')
          .append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    return postAs("application/x-www-form-urlencoded", path, body.toString());
  }

  HttpResponse<String> postAs(String contentType, String path, String body) {
    return send(request(path)
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body)))
        .join();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
    headers.forEach(request::header);
    if (!cookies.isEmpty() && !headers.containsKey("Cookie")) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
    return HTTP.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
        .thenApply(this::keepCookies);
  }

  private HttpResponse<String> keepCookies(HttpResponse<String> response) {
    for (String cookie : response.headers().allValues("Set-Cookie")) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      if (cookie.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
    return response;
  }

  /** What sets our cookie; others are the container's own. */
  static List<String> setCookies(HttpResponse<String> response) {
    return response.headers().allValues("Set-Cookie").stream()
        .filter(cookie -> !cookie.startsWith("JSESSIONID"))
        .toList();
  }
}
