package dev.cloakroom.web;

import dev.cloakroom.SessionToken;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the token that a request brings. Thread-safe. */
final class Presented {
  private static final System.Logger LOG = System.getLogger("dev.cloakroom");
  private static final String BEARER = "bearer ";

  private Presented() {}

  /** The token, if the request brings one that may be looked up. */
  static Optional<SessionToken> token(WebSessions<?> web, WebRequest request) {
    byte[] client = web.settings().binding().of(request);
    return text(web.settings(), request)
        .flatMap(text -> web.credentials().read(text, client))
        .filter(shown -> shown.genuine() || isLetPass(web, shown.token()))
        .map(Credentials.Shown::token);
  }

  private static Optional<String> text(WebSettings settings, WebRequest request) {
    return settings.bearer()
        ? bearer(request.headers("Authorization"))
        : CookieHeader.value(request.headers("Cookie"), settings.cookie().nameFor(request));
  }

  /** The value of the one header there is (RFC 6750, section 2.1). */
  private static Optional<String> bearer(List<String> headers) {
    return headers.size() == 1 && headers.get(0).toLowerCase(Locale.ROOT).startsWith(BEARER)
        ? Optional.of(headers.get(0).substring(BEARER.length()).strip())
        : Optional.empty();
  }

  /** What to do about one that was made up, or comes from another client. */
  private static boolean isLetPass(WebSessions<?> web, SessionToken token) {
    return switch (web.settings().binding().onMismatch()) {
      case OFF, REJECT -> false;
      case REAUTHENTICATE -> {
        if (web.sessions().delete(token)) {
          LOG.log(
              Level.WARNING,
              () ->
                  "Session %s was ended, for its token came from another client than it was given to."
                      .formatted(token.id()));
        }
        yield false;
      }
      case REPORT -> {
        LOG.log(
            Level.WARNING,
            () ->
                "The token of session %s came from another client than it was given to."
                    .formatted(token.id()));
        yield true;
      }
    };
  }
}
