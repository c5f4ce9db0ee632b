package dev.cloakroom.jakarta.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.jakarta.Exchanges;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** Does what the path says, in as many ways to answer as there are. */
@WebServlet(urlPatterns = "/shop/*", asyncSupported = true)
public class ShopServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** More than any container buffers. */
  private static final int LARGE = 1 << 20;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Shop shop = CDI.current().select(Shop.class).get();
    String value = request.getParameter("value");
    response.setContentType("text/plain;charset=UTF-8");
    switch (request.getPathInfo()) {
      case "/read" -> response.getWriter().print(shop.shown());
      case "/put" -> shop.put(value);
      case "/theme" -> shop.theme(value);
      case "/sign-in" -> {
        shop.signIn(value);
        response.sendRedirect(request.getContextPath() + "/shop/read");
      }
      case "/cycle" -> shop.cycle();
      case "/sign-out" -> shop.signOut();
      case "/devices" -> response.getWriter().print(shop.devices());
      case "/visit" -> response.getWriter().print(CDI.current().select(Visit.class).get().theme());
      case "/csrf" -> response.getWriter().print(shop.csrfToken());
      case "/error-page" -> response.getWriter().print("error page: " + shop.shown());
      case "/put-on-error-page" -> {
        shop.put("from the error page");
        response.getWriter().print("error page");
      }
      case "/late" -> {
        shop.put("in time");
        response.getOutputStream().write(large());
        late(shop, response);
      }
      case "/late-after-error" -> {
        response.sendError(418);
        shop.put("too late");
      }
      case "/async" -> async(request, value, shop, true);
      case "/async-empty" -> async(request, value, shop, false);
      case "/async-dispatch" -> request.startAsync().dispatch("/shop/put");
      case "/credential" -> {
        shop.signIn(value);
        response.getWriter().print(Exchanges.of(request, ShopSession.class).credential());
      }
      default -> putAndAnswer(request, response, shop, value);
    }
  }

  /** Puts a value in, before or after what the path says, which makes the response leave. */
  private static void putAndAnswer(
      HttpServletRequest request, HttpServletResponse response, Shop shop, String value)
      throws ServletException, IOException {
    Gate gate = CDI.current().select(Gate.class).get();
    if (request.getPathInfo().equals("/put-after-writing")) {
      response.getWriter().print("before");
    }
    switch (request.getPathInfo()) {
      case "/slow-theme" -> shop.theme(value);
      case "/reset" -> shop.signIn(value);
      case "/await-slow", "/open", "/include" -> {}
      default -> shop.put(value);
    }
    switch (request.getPathInfo()) {
      case "/put-after-writing" -> response.getWriter().print(" and after");
      case "/slow-put", "/slow-theme" -> gate.pass(request.getParameter("gate"));
      case "/slow-save" -> {
        gate.pass(request.getParameter("gate"));
        shop.saveNow();
      }
      case "/await-slow" -> gate.awaitReached(value);
      case "/open" -> gate.open(value);
      case "/stream" -> response.getOutputStream().write(large());
      case "/stream-a-part" ->
          response.getOutputStream().write(large(), 0, response.getBufferSize() / 2);
      case "/stream-in-pieces" -> {
        for (int i = 0; i < 100; i++) {
          response.getOutputStream().write(large(), 0, 1_000);
        }
      }
      case "/stream-announced" -> {
        response.setContentLength(3);
        response.getWriter().print("abc");
      }
      case "/print" -> response.getWriter().print(new String(large(), UTF_8).replace('x', '€'));
      case "/flush" -> response.flushBuffer();
      case "/flush-writer" -> response.getWriter().flush();
      case "/reset" -> {
        response.getOutputStream().write(large(), 0, response.getBufferSize() / 4);
        if (!response.isCommitted()) {
          response.reset();
          response.setHeader("Was-Reset", "yes");
        }
      }
      case "/error" -> response.sendError(418);
      case "/redirect" -> response.sendRedirect("/shop/read");
      case "/cycle-and-throw" -> {
        shop.saveNow();
        shop.cycle();
        shop.put("and is forgotten");
        throw new ServletException("thrown");
      }
      case "/throw" -> throw new ServletException("thrown");
      case "/forward" -> request.getRequestDispatcher("/shop/read").forward(request, response);
      case "/include" -> {
        request.getRequestDispatcher("/included").include(request, response);
        response.getWriter().print("included");
      }
      case "/async-original" -> {
        HttpServletRequest original = CDI.current().select(HttpServletRequest.class).get();
        AsyncContext context = original.startAsync();
        context.start(context::complete);
      }
      default -> response.sendError(404);
    }
  }

  private static void late(Shop shop, HttpServletResponse response) throws IOException {
    try {
      shop.put("too late");
    } catch (IllegalStateException e) {
      response.getOutputStream().print(e.getMessage());
    }
  }

  private static void async(HttpServletRequest request, String value, Shop shop, boolean writes) {
    shop.theme("async");
    AsyncContext context = request.startAsync();
    context.start(
        () -> {
          var session = Exchanges.of(request, ShopSession.class).session();
          session.set(ShopSession_.user, value);
          if (writes) {
            try {
              context.getResponse().getWriter().print("done");
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          } else {
            ((HttpServletResponse) context.getResponse()).setStatus(204);
          }
          context.complete();
        });
  }

  private static byte[] large() {
    byte[] large = new byte[LARGE];
    Arrays.fill(large, (byte) 'x');
    return large;
  }
}
