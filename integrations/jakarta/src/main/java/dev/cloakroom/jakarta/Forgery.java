package dev.cloakroom.jakarta;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.web.WebExchange;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether another site had a browser send a request. */
final class Forgery {
  static final String REASON =
      "The request does not prove that it comes from a page of this application.";

  private Forgery() {}

  /**
   * Looks. The body is read only if it is a form's, and only if nothing else decides; without a
   * charset of its own it is taken to be UTF-8 then.
   */
  static boolean is(HttpServletRequest request, WebExchange<?> exchange)
      throws UnsupportedEncodingException {
    if (!exchange.isForged(null)) {
      return false;
    }
    if (!isForm(request.getContentType())) {
      return true;
    }
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding(UTF_8.name());
    }
    return exchange.isForged(request.getParameter(WebExchange.CSRF_PARAMETER));
  }

  private static boolean isForm(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    return type.startsWith("application/x-www-form-urlencoded")
        || type.startsWith("multipart/form-data");
  }
}
