package dev.cloakroom.examples.micronautshop;

import dev.cloakroom.Session;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.stream.Collectors;

/** What there is to buy. */
@Controller
class CatalogueController {
  private final Page page;

  CatalogueController(Page page) {
    this.page = page;
  }

  @Get
  HttpResponse<String> products(Session<ShopSession> session) {
    Currency currency = session.get(ShopSession_.currency);
    return page.of(
        "Catalogue",
        Product.ALL.stream()
            .map(product -> card(product, currency))
            .collect(Collectors.joining("", "<div class=\"products\">", "</div>")));
  }

  private String card(Product product, Currency currency) {
    return """
        <form class="product" data-sku="%1$s" method="post" action="/cart/add">
          %2$s
          <input type="hidden" name="sku" value="%1$s">
          <span class="picture" aria-hidden="true">%3$s</span>
          <h2>%4$s</h2>
          <p>%5$s</p>
          <p class="price">%6$s</p>
          <button>Add to cart</button>
        </form>
        """
        .formatted(
            product.sku(),
            page.proof(),
            product.title().charAt(0),
            Html.text(product.title()),
            Html.text(product.description()),
            currency.show(product.cents()));
  }
}
