package dev.cloakroom.it.web;

import dev.cloakroom.web.WebExchange;
import dev.cloakroom.web.WebRequest;
import dev.cloakroom.web.WebResponse;
import dev.cloakroom.web.WebSessions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A client that sends what it likes, and keeps the cookies that it is given. */
final class Browser {
  private final WebSessions<Basket> server;
  final Map<String, String> headers = new HashMap<>();
  final Map<String, String> cookies = new HashMap<>();

  /** The headers of the last response. */
  final Map<String, List<String>> answered = new HashMap<>();

  private boolean secure = true;
  private String host = "shop.example";
  private String address = "203.0.113.7";

  Browser(WebSessions<Basket> server) {
    this.server = server;
  }

  Browser overHttpTo(String otherHost) {
    secure = false;
    host = otherHost;
    return this;
  }

  Browser overHttpsTo(String otherHost) {
    host = otherHost;
    return this;
  }

  Browser at(String otherAddress) {
    address = otherAddress;
    return this;
  }

  Browser with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Another one that has the same cookies. */
  Browser copy() {
    Browser copy = new Browser(server);
    copy.cookies.putAll(cookies);
    copy.headers.putAll(headers);
    return copy;
  }

  /** Asks with a method, and has the request answered to the end. */
  void ask(String method, Consumer<WebExchange<Basket>> answering) {
    WebExchange<Basket> exchange = begin(method);
    answering.accept(exchange);
    receive(exchange);
  }

  void get(Consumer<WebExchange<Basket>> answering) {
    ask("GET", answering);
  }

  WebExchange<Basket> begin(String method) {
    return server.begin(new Request(method));
  }

  /** Has the response of an exchange sent. */
  void receive(WebExchange<Basket> exchange) {
    answered.clear();
    exchange.commit(new Response());
    for (String cookie : answered.getOrDefault("Set-Cookie", List.of())) {
      String[] pair = cookie.split(";", 2)[0].split("=", 2);
      if (cookie.contains("Max-Age=0")) {
        cookies.remove(pair[0]);
      } else {
        cookies.put(pair[0], pair[1]);
      }
    }
  }

  @Nullable String setCookie() {
    List<String> set = answered.getOrDefault("Set-Cookie", List.of());
    return set.isEmpty() ? null : set.get(0);
  }

  private final class Request implements WebRequest {
    private final String method;

    /** As they were when it was sent. */
    private final Map<String, String> sent = Map.copyOf(cookies);

    Request(String method) {
      this.method = method;
    }

    @Override
    public String method() {
      return method;
    }

    @Override
    public boolean isSecure() {
      return secure;
    }

    @Override
    public String host() {
      return host;
    }

    @Override
    public String remoteAddress() {
      return address;
    }

    @Override
    public List<String> headers(String name) {
      if (name.equals("Cookie") && !headers.containsKey("Cookie")) {
        List<String> pairs = new ArrayList<>();
        sent.forEach((cookie, value) -> pairs.add(cookie + "=" + value));
        return pairs.isEmpty() ? List.of() : List.of(String.join("; ", pairs));
      }
      if (name.toLowerCase(Locale.ROOT).equals("host")) {
        return List.of(host);
      }
      String value = headers.get(name);
      return value == null ? List.of() : List.of(value.split("\n"));
    }
  }

  private final class Response implements WebResponse {
    @Override
    public void addHeader(String name, String value) {
      answered.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
    }

    @Override
    public void setHeader(String name, String value) {
      answered.put(name, new ArrayList<>(List.of(value)));
    }
  }
}
