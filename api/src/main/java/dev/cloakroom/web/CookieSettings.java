package dev.cloakroom.web;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the cookie is. It is for this host alone, for all paths, over TLS only, and not to be read by
 * scripts: its name begins with {@code __Host-}, by which browsers see to the first three (RFC
 * 6265bis, section 4.1.3.2).
 *
 * @param name without what it begins with
 * @param partitioned whether each site that embeds this one gets a cookie of its own
 * @param httpOnLocalhost whether {@code http://localhost} gets one that need not come over TLS
 * @param checked whether a made-up token is told by the cookie alone
 */
record CookieSettings(
    String name, SameSite sameSite, boolean partitioned, boolean httpOnLocalhost, boolean checked) {
  private static final String HOST_PREFIX = "__Host-";
  private static final Set<String> LOCALHOST = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /** The name of the cookie in an exchange. */
  String nameFor(WebRequest request) {
    return isForDevelopment(request) ? name : HOST_PREFIX + name;
  }

  /** Whether a request is one of {@code http://localhost}, which is allowed. */
  private boolean isForDevelopment(WebRequest request) {
    String host = request.host();
    return httpOnLocalhost && !request.isSecure() && host != null && LOCALHOST.contains(host);
  }

  /**
   * The header that sets the cookie.
   *
   * @param maxAge how many seconds the browser keeps it; {@code null} until it is closed
   */
  String setting(WebRequest request, String value, @Nullable Long maxAge) {
    StringBuilder cookie = new StringBuilder();
    cookie.append(nameFor(request)).append('=').append(value).append("; Path=/; HttpOnly");
    if (!isForDevelopment(request)) {
      cookie.append("; Secure");
    }
    cookie.append("; SameSite=").append(sameSite.word());
    if (partitioned) {
      cookie.append("; Partitioned");
    }
    if (maxAge != null) {
      cookie.append("; Max-Age=").append(maxAge);
    }
    return cookie.toString();
  }

  /** The header that removes the cookie. */
  String clearing(WebRequest request) {
    return setting(request, "", 0L);
  }
}
