package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.Session;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the visitor wants the shop. */
@Controller("/preferences")
class PreferencesController {
  private final Page page;

  PreferencesController(Page page) {
    this.page = page;
  }

  @Get
  HttpResponse<String> ask(Session<ShopSession> session) {
    return page.of(
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

  @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<String> save(
      Session<ShopSession> session, @Nullable String theme, @Nullable String currency) {
    chosen(theme, Theme.values()).ifPresent(chosen -> session.set(ShopSession_.theme, chosen));
    chosen(currency, Currency.values())
        .ifPresent(chosen -> session.set(ShopSession_.currency, chosen));
    return Page.redirect("/preferences");
  }

  private static <C extends Choice> Optional<C> chosen(@Nullable String word, C[] all) {
    return Arrays.stream(all).filter(each -> each.word().equals(word)).findFirst();
  }
}
