package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.Session;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/** What there is to buy. */
@WebServlet("")
@SuppressWarnings("serial") // nobody writes a servlet
public class CatalogueServlet extends HttpServlet {
  @Inject Session<ShopSession> session;
  @Inject Page page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page.write(
        response,
        "Catalogue",
        Product.ALL.stream()
            .map(this::card)
            .collect(Collectors.joining("", "<div class=\"products\">", "</div>")));
  }

  private String card(Product product) {
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
            session.get(ShopSession_.currency).show(product.cents()));
  }
}
