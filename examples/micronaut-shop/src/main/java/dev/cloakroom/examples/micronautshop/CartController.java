package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.Session;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The cart. A guest gets a session with the first piece that is put into it. */
@Controller("/cart")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CartController {
  private final Page page;

  CartController(Page page) {
    this.page = page;
  }

  @Get
  HttpResponse<String> cart(Session<ShopSession> session) {
    Map<String, Integer> cart = session.get(ShopSession_.cart);
    Currency currency = session.get(ShopSession_.currency);
    int total = Product.ALL.stream().mapToInt(p -> p.cents() * cart.getOrDefault(p.sku(), 0)).sum();
    String lines =
        Product.ALL.stream()
            .filter(product -> cart.containsKey(product.sku()))
            .map(product -> line(product, cart.getOrDefault(product.sku(), 0), currency))
            .collect(Collectors.joining());
    return page.of(
        "Your cart",
        """
        %s
        <table class="cart">
          %s
          <tr class="sum"><td>Total</td><td></td><td class="price" id="total">%s</td><td></td></tr>
        </table>
        """
            .formatted(
                lines.isEmpty() ? "<p class=\"empty\">Nothing in it yet.</p>" : "",
                lines,
                currency.show(total)));
  }

  private String line(Product product, int quantity, Currency currency) {
    return """
        <tr class="line" data-sku="%1$s">
          <td>%2$s</td>
          <td class="quantity">%3$d</td>
          <td class="price">%4$s</td>
          <td class="action">%5$s</td>
        </tr>
        """
        .formatted(
            product.sku(),
            Html.text(product.title()),
            quantity,
            currency.show(product.cents() * quantity),
            page.form(
                "/cart/remove",
                "<input type=\"hidden\" name=\"sku\" value=\"%s\"><button class=\"quiet\">Remove</button>"
                    .formatted(product.sku())));
  }

  @Post("/add")
  HttpResponse<String> add(Session<ShopSession> session, String sku) {
    change(session, sku, (cart, known) -> cart.merge(known, 1, Integer::sum));
    return Page.redirect("/");
  }

  @Post("/remove")
  HttpResponse<String> remove(Session<ShopSession> session, String sku) {
    change(session, sku, Map::remove);
    return Page.redirect("/cart");
  }

  private static void change(
      Session<ShopSession> session, String sku, BiConsumer<Map<String, Integer>, String> change) {
    if (Product.of(sku).isEmpty()) {
      throw new HttpStatusException(HttpStatus.NOT_FOUND, "no such product");
    }
    Map<String, Integer> cart = new HashMap<>(session.get(ShopSession_.cart));
    change.accept(cart, sku);
    session.set(ShopSession_.cart, cart);
  }
}
