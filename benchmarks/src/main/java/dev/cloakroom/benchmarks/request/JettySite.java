package dev.cloakroom.benchmarks.request;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;

/** Jetty with the pages, and whatever keeps their sessions. */
final class JettySite implements Site {
  private final Server server = new Server();
  private final ServerConnector connector;
  private final Runnable ending;

  private JettySite(Runnable ending) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    this.connector = new ServerConnector(server, new HttpConnectionFactory(http));
    this.ending = ending;
  }

  /** Adds to a server what keeps sessions. */
  interface Addition {
    void to(Server server, ServletContextHandler pages);
  }

  /**
   * Starts it.
   *
   * @param ending closes what it works with
   */
  static JettySite start(ShopServlet servlet, Addition addition, Runnable ending) throws Exception {
    JettySite site = new JettySite(ending);
    site.connector.setHost("127.0.0.1");
    site.server.addConnector(site.connector);
    ServletContextHandler pages = new ServletContextHandler("/");
    pages.addServlet(new ServletHolder(servlet), "/*");
    site.server.setHandler(pages);
    addition.to(site.server, pages);
    site.server.start();
    return site;
  }

  @Override
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    LifeCycle.stop(server);
    ending.run();
  }
}
