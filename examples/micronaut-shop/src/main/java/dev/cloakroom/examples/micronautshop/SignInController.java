package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signing in, and out. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SignInController {
  private static final int LONGEST_LABEL = 60;

  private final Page page;

  SignInController(Page page) {
    this.page = page;
  }

  @Get("/sign-in")
  HttpResponse<String> ask(
      Session<ShopSession> session, @Header(HttpHeaders.USER_AGENT) @Nullable String userAgent) {
    return session.get(ShopSession_.userName) == null
        ? form("", "", DeviceLabel.of(userAgent))
        : Page.redirect("/devices");
  }

  @Post("/sign-in")
  HttpResponse<String> signIn(
      Session<ShopSession> session,
      @Nullable String name,
      @Nullable String password,
      @Nullable String device,
      @Header(HttpHeaders.USER_AGENT) @Nullable String userAgent) {
    String user = shortened(name);
    String label = shortened(device);
    if (session.get(ShopSession_.userName) != null) {
      return Page.redirect("/devices"); // nobody inherits another user's cart
    }
    if (!Users.areRight(user, shortened(password))) {
      return form("<p class=\"error\">Name or password is wrong.</p>", user, label)
          .status(HttpStatus.UNAUTHORIZED);
    }
    // The subject changes: when the response leaves, the token does too. The cart stays.
    session.set(ShopSession_.userName, user);
    session.set(ShopSession_.device, label.isBlank() ? DeviceLabel.of(userAgent) : label);
    return Page.redirect("/devices");
  }

  @Post("/sign-out")
  HttpResponse<String> signOut(Session<ShopSession> session, Sessions<ShopSession> sessions) {
    if (session.get(ShopSession_.userName) != null) {
      sessions.delete(session.token());
    }
    return Page.redirect("/");
  }

  private MutableHttpResponse<String> form(String error, String name, String device) {
    return page.of(
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

  private static String shortened(@Nullable String field) {
    String value = Objects.requireNonNullElse(field, "").strip();
    return value.substring(0, Math.min(value.length(), LONGEST_LABEL));
  }
}
