package dev.cloakroom.examples.jakartashop;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.Session;
import dev.cloakroom.jakarta.CsrfToken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What all pages have: their frame, and the proof in their forms. */
@RequestScoped
class Page {
  private static final String NODE = System.getProperty("shop.node", "1");

  @Inject Session<ShopSession> session;
  @Inject CsrfToken csrf;

  /** Answers with a page. */
  void write(HttpServletResponse response, String title, String main) throws IOException {
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
                Html.text(NODE));
    response.setContentType("text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(page.getBytes(UTF_8));
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
  void redirect(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", path);
  }
}
