package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/** Signing in, and out. */
@WebServlet({"/sign-in", "/sign-out"})
@SuppressWarnings("serial") // nobody writes a servlet
public class SignInServlet extends HttpServlet {
  private static final int LONGEST_LABEL = 60;

  @Inject Session<ShopSession> session;
  @Inject Sessions<ShopSession> sessions;
  @Inject Page page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (session.get(ShopSession_.userName) != null) {
      page.redirect(response, "/devices");
    } else {
      ask(response, "", "", DeviceLabel.of(request.getHeader("User-Agent")));
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getServletPath().equals("/sign-out")) {
      if (session.get(ShopSession_.userName) != null) {
        sessions.delete(session.token());
      }
      page.redirect(response, "/");
      return;
    }
    String name = field(request, "name");
    String device = field(request, "device");
    if (session.get(ShopSession_.userName) != null) {
      page.redirect(response, "/devices"); // nobody inherits another user's cart
    } else if (Users.areRight(name, field(request, "password"))) {
      // The subject changes: when the response leaves, the token does too. The cart stays.
      session.set(ShopSession_.userName, name);
      session.set(
          ShopSession_.device,
          device.isBlank() ? DeviceLabel.of(request.getHeader("User-Agent")) : device);
      page.redirect(response, "/devices");
    } else {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      ask(response, "<p class=\"error\">Name or password is wrong.</p>", name, device);
    }
  }

  private void ask(HttpServletResponse response, String error, String name, String device)
      throws IOException {
    page.write(
        response,
        "Sign in",
        """
        <form id="sign-in" class="panel" method="post" action="/sign-in">
          %s
          %s
          <label>Name <input name="name" value="%s" autocomplete="username" required></label>
          <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
          <label>This device <input name="device" value="%s" maxlength="60"></label>
          <button>Sign in</button>
          <p class="hint">This is an example: <b>ada</b> has the password <b>ada</b>, and <b>ben</b> has <b>ben</b>.</p>
        </form>
        """
            .formatted(page.proof(), error, Html.text(name), Html.text(device)));
  }

  private static String field(HttpServletRequest request, String name) {
    String value = Objects.requireNonNullElse(request.getParameter(name), "").strip();
    return value.substring(0, Math.min(value.length(), LONGEST_LABEL));
  }
}
