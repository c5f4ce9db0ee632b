package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.Session;
import dev.cloakroom.micronaut.CsrfToken;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;

/** What all pages have: their frame, and the proof in their forms. */
@Singleton
class Page {
  private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

  private final Session<ShopSession> session;
  private final CsrfToken csrf;
  private final String node;

  Page(
      Session<ShopSession> session,
      CsrfToken csrf,
      @Property(name = "shop.node", defaultValue = "1") String node) {
    this.session = session;
    this.csrf = csrf;
    this.node = node;
  }

  /** A page. */
  MutableHttpResponse<String> of(String title, String main) {
    String user = session.get(ShopSession_.userName);
    int pieces = session.get(ShopSession_.cart).values().stream().mapToInt(n -> n).sum();
    String page =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%1$s – The Larder</title>
          <link rel="stylesheet" href="/shop.css">
          <link rel="icon" href="data:,">
        </head>
        <body class="%2$s">
          <header>
            <a class="brand" href="/">The Larder</a>
            <nav>
              <a href="/">Catalogue</a>
              <a href="/cart">Cart <span id="cart-count">%3$d</span></a>
              <a href="/preferences">Preferences</a>
              <a href="/devices">Your devices</a>
            </nav>
            <div class="who"><span id="user">%4$s</span> %5$s</div>
          </header>
          <main>
            <h1>%1$s</h1>
        %6$s
          </main>
          <footer>Answered by node <span id="node">%7$s</span></footer>
        </body>
        </html>
        """
            .formatted(
                Html.text(title),
                session.get(ShopSession_.theme).word(),
                pieces,
                user == null ? "guest" : Html.text(user),
                user == null
                    ? "<a href=\"/sign-in\">Sign in</a>"
                    : form("/sign-out", "<button class=\"quiet\">Sign out</button>"),
                main,
                Html.text(node));
    return HttpResponse.ok(page).contentType(HTML).header(HttpHeaders.CACHE_CONTROL, "no-store");
  }

  /** The same, of what went wrong. */
  MutableHttpResponse<String> of(HttpStatus status, String title, String main) {
    return of(title, main).status(status);
  }

  /** A form that proves that it comes from a page of this shop. */
  String form(String action, String content) {
    return "<form method=\"post\" action=\"%s\">%s%s</form>".formatted(action, proof(), content);
  }

  /** What a form has to have in it. */
  String proof() {
    return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
        .formatted(csrf.getParameter(), csrf.getValue());
  }

  /** Sends the browser to a page, after a form was sent. */
  static HttpResponse<String> redirect(String path) {
    return HttpResponse.<String>status(HttpStatus.SEE_OTHER)
        .headers(headers -> headers.location(URI.create(path)));
  }
}
