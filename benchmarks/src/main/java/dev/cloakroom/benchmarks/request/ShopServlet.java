package dev.cloakroom.benchmarks.request;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Workload;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The pages; each reads all that the session holds. */
abstract class ShopServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Fills the session with the payload of a number. */
  static final String NEW = "/new";

  /** Reads it. */
  static final String READ = "/read";

  /** Reads it, and changes a quantity in its cart. */
  static final String CHANGE = "/change";

  /** The parameter of {@link #NEW}. */
  static final String NUMBER = "number";

  abstract ShopSession read(HttpServletRequest request);

  abstract void fill(HttpServletRequest request, ShopSession payload);

  abstract void put(HttpServletRequest request, Cart cart);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String page = request.getPathInfo();
    if (page.equals(NEW)) {
      fill(request, Workload.payload(Integer.parseInt(request.getParameter(NUMBER))));
    } else {
      Cart cart = read(request).cart();
      if (page.equals(CHANGE)) {
        put(request, Workload.changed(cart));
      }
      response.getWriter().println(cart.lines().size());
    }
  }
}
