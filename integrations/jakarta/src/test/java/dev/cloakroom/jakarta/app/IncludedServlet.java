package dev.cloakroom.jakarta.app;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Is included by others, and makes the response leave. */
@WebServlet("/included")
public class IncludedServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CDI.current().select(Shop.class).get().put(request.getParameter("value"));
    response.flushBuffer();
  }
}
