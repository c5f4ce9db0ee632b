package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.Session;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the visitor wants the shop. */
@WebServlet("/preferences")
@SuppressWarnings("serial") // nobody writes a servlet
public class PreferencesServlet extends HttpServlet {
  @Inject Session<ShopSession> session;
  @Inject Page page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.write(
        response,
        "Preferences",
        """
        <form id="preferences" class="panel" method="post" action="/preferences">
          %s
          <fieldset><legend>Theme</legend>%s</fieldset>
          <fieldset><legend>Currency</legend>%s</fieldset>
          <button>Save</button>
        </form>
        """
            .formatted(
                page.proof(),
                choices("theme", Theme.values(), session.get(ShopSession_.theme)),
                choices("currency", Currency.values(), session.get(ShopSession_.currency))));
  }

  private static <C extends Choice> String choices(String name, C[] all, C chosen) {
    return Arrays.stream(all)
        .map(
            each ->
                "<label><input type=\"radio\" name=\"%s\" value=\"%s\"%s> %s</label>"
                    .formatted(
                        name, each.word(), each.equals(chosen) ? " checked" : "", each.title()))
        .collect(Collectors.joining());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    chosen(request.getParameter("theme"), Theme.values())
        .ifPresent(theme -> session.set(ShopSession_.theme, theme));
    chosen(request.getParameter("currency"), Currency.values())
        .ifPresent(currency -> session.set(ShopSession_.currency, currency));
    page.redirect(response, "/preferences");
  }

  private static <C extends Choice> Optional<C> chosen(@Nullable String word, C[] all) {
    return Arrays.stream(all).filter(each -> each.word().equals(word)).findFirst();
  }
}
