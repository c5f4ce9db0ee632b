package dev.cloakroom.jakarta.bare;

import dev.cloakroom.Session;
import dev.cloakroom.jakarta.Exchanges;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Does without CDI. */
@WebServlet("/bare")
public class BareServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Session<BareSession> session = Exchanges.of(request, BareSession.class).session();
    List<String> items = new ArrayList<>(session.get(BareSession_.items));
    items.add(request.getParameter("value"));
    session.set(BareSession_.items, items);
    response.getWriter().print(items);
  }
}
