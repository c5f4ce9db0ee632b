package dev.cloakroom.examples.jakartashop;

import dev.cloakroom.Session;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cart. A guest gets a session with the first piece that is put into it. */
@WebServlet({"/cart", "/cart/add", "/cart/remove"})
@SuppressWarnings("serial") // nobody writes a servlet
public class CartServlet extends HttpServlet {
  @Inject Session<ShopSession> session;
  @Inject Page page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Integer> cart = session.get(ShopSession_.cart);
    Currency currency = session.get(ShopSession_.currency);
    int total = Product.ALL.stream().mapToInt(p -> p.cents() * cart.getOrDefault(p.sku(), 0)).sum();
    String lines =
        Product.ALL.stream()
            .filter(product -> cart.containsKey(product.sku()))
            .map(product -> line(product, cart.getOrDefault(product.sku(), 0), currency))
            .collect(Collectors.joining());
    page.write(
        response,
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

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Product> product =
        Optional.ofNullable(request.getParameter("sku")).flatMap(Product::of);
    if (product.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean added = request.getServletPath().equals("/cart/add");
    Map<String, Integer> cart = new HashMap<>(session.get(ShopSession_.cart));
    if (added) {
      cart.merge(product.get().sku(), 1, Integer::sum);
    } else {
      cart.remove(product.get().sku());
    }
    session.set(ShopSession_.cart, cart);
    page.redirect(response, added ? "/" : "/cart");
  }
}
