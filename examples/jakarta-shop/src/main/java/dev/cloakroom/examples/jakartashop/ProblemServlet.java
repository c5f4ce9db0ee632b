package dev.cloakroom.examples.jakartashop;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page of what went wrong; web.xml tells for which answers. */
@WebServlet("/problem")
@SuppressWarnings("serial") // nobody writes a servlet
public class ProblemServlet extends HttpServlet {
  @Inject Page page;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    page.write(
        response,
        "That did not work",
        "<p class=\"problem\">%s</p><p><a href=\"/\">Back to the catalogue</a></p>"
            .formatted(reason(status instanceof Integer code ? code : 404)));
  }

  private static String reason(int status) {
    return switch (status) {
      case 403 -> "This form was not sent from a page of this shop. Nothing was changed.";
      case 409 -> "Something else changed the same at the same time. Please try again.";
      case 503 -> "The shop cannot reach its sessions just now. Please try again soon.";
      default -> "There is no such page.";
    };
  }
}
