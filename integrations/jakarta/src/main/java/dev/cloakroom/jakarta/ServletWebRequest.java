package dev.cloakroom.jakarta;

import dev.cloakroom.web.WebRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request, as sessions ask it. */
final class ServletWebRequest implements WebRequest {
  private final HttpServletRequest request;

  ServletWebRequest(HttpServletRequest request) {
    this.request = request;
  }

  @Override
  public String method() {
    return request.getMethod();
  }

  @Override
  public boolean isSecure() {
    return request.isSecure();
  }

  @Override
  public @Nullable String host() {
    return request.getServerName();
  }

  @Override
  public @Nullable String remoteAddress() {
    return request.getRemoteAddr();
  }

  @Override
  public List<String> headers(String name) {
    Enumeration<String> headers = request.getHeaders(name);
    return headers == null ? List.of() : Collections.list(headers);
  }
}
