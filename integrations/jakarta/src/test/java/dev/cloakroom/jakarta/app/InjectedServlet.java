package dev.cloakroom.jakarta.app;

import dev.cloakroom.Session;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A servlet that the session is injected into. */
@WebServlet("/injected")
public class InjectedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Session<ShopSession> session;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    session.set(ShopSession_.theme, "injected");
    response.getWriter().print(session.get(ShopSession_.theme));
  }
}
