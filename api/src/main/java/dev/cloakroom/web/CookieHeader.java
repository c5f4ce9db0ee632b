package dev.cloakroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the cookies that a client sent (RFC 6265, section 4.2). */
final class CookieHeader {
  private CookieHeader() {}

  /**
   * The value of a cookie, if there is exactly one of its name: of two, one may have been planted.
   *
   * @param headers all {@code Cookie} headers of the request
   */
  static Optional<String> value(List<String> headers, String name) {
    List<String> values = new ArrayList<>();
    for (String header : headers) {
      for (int from = 0; from < header.length(); ) {
        int semicolon = header.indexOf(';', from);
        int to = semicolon < 0 ? header.length() : semicolon;
        String pair = header.substring(from, to).strip();
        if (pair.startsWith(name) && pair.startsWith("=", name.length())) {
          values.add(pair.substring(name.length() + 1));
        }
        from = to + 1;
      }
    }
    return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
  }
}
