package dev.cloakroom.jakarta;

import java.net.URI;
import org.eclipse.jetty.ee11.annotations.AnnotationConfiguration;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.ServerConnector;

/** Jetty, with Weld, which injects nothing into servlets there. */
final class JettyServer implements Server {
  private final org.eclipse.jetty.server.Server jetty = new org.eclipse.jetty.server.Server();
  private final ServerConnector connector = new ServerConnector(jetty);

  private JettyServer() {}

  static Server start(War war) throws Exception {
    JettyServer server = new JettyServer();
    server.connector.setHost("127.0.0.1");
    server.jetty.addConnector(server.connector);
    WebAppContext context = new WebAppContext(war.directory().toString(), "/");
    context.addConfiguration(new AnnotationConfiguration());
    context.setThrowUnavailableOnStartupException(true);
    server.jetty.setHandler(context);
    try {
      server.jetty.start();
    } catch (Exception e) {
      server.stop();
      throw e;
    }
    return server;
  }

  @Override
  public URI address() {
    return URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }

  @Override
  public void stop() throws Exception {
    jetty.stop();
  }
}
