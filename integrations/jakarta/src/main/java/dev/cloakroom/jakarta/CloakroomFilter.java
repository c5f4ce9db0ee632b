package dev.cloakroom.jakarta;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.web.WebExchange;
import dev.cloakroom.web.WebSessions;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request its session, and writes that once, just before the response is on its way: at
 * its first byte that leaves the server, at a redirect, at an error that is sent, or at its end.
 * Thread-safe.
 *
 * <p>A request that changes something and does not prove that it comes from a page of this
 * application is answered with status 403 ({@link WebExchange#isForged}). What becomes of failures:
 *
 * <ul>
 *   <li>409, if the session was changed by another request in the meantime in a way that cannot be
 *       merged, is gone (signed out elsewhere, for example), or may not be one more of its
 *       subject's: the request was in order, and contradicts what has become of the session while
 *       it was answered. Nothing was written; the client may look at how things are, and ask again.
 *       As the session is written at the end, no application code is left that could repeat the
 *       change; use {@link dev.cloakroom.Sessions#update} where repeating is right.
 *   <li>503, if the store cannot be reached: the same request may do later.
 *   <li>Any other exception of the application goes on to the container. What the request changed
 *       in its session, and was not written yet, is forgotten, as nobody knows how far it came.
 * </ul>
 */
public final class CloakroomFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final System.Logger LOG = System.getLogger("dev.cloakroom");

  private transient @Nullable Application<?> application;

  /** For the servlet container. */
  public CloakroomFilter() {}

  @Override
  public void init() {
    CDI<Object> cdi = cdi();
    CloakroomExtension seen = cdi.getBeanManager().getExtension(CloakroomExtension.class);
    seen.belongsTo(getServletContext());
    Optional<Class<?>> payload = Payloads.of(getServletContext(), seen.payloads());
    if (payload.isEmpty()) {
      LOG.log(
          Level.INFO,
          "No session is injected, and no class annotated with @SessionPayload: there is nothing to do.");
      return;
    }
    application = Application.of(cdi.select(Cloakroom.class).get(), payload.get());
  }

  private static CDI<Object> cdi() {
    try {
      return CDI.current();
    } catch (IllegalStateException e) {
      throw new CloakroomConfigurationException(
          "There is no CDI container in this application. Where the server has none, add one (weld-servlet-core, for example).",
          e);
    }
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Application<?> own = application;
    if (own == null) {
      chain.doFilter(request, response);
      return;
    }
    ServletExchange<?> present = ServletExchange.of(request);
    if (present == null || (isErrorPage(request) && !present.isClosed())) {
      own.begin(request, response).answer(chain);
    } else {
      present.goOn(request, response, chain);
    }
  }

  private static boolean isErrorPage(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR;
  }

  /** The one payload class, and its sessions. */
  private record Application<P>(Class<P> payload, WebSessions<P> sessions) {
    static <P> Application<P> of(Cloakroom cloakroom, Class<P> payload) {
      return new Application<>(payload, cloakroom.web(payload));
    }

    ServletExchange<P> begin(HttpServletRequest request, HttpServletResponse response) {
      WebExchange<P> afresh = ServletExchange.afterFailure(request);
      WebExchange<P> exchange =
          afresh == null ? sessions.begin(new ServletWebRequest(request)) : afresh;
      return new ServletExchange<>(payload, exchange, request, response);
    }
  }
}
