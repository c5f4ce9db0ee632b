package dev.cloakroom.jakarta;

import java.net.URI;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.Tomcat;

/** Tomcat, with Weld. */
final class TomcatServer implements Server {
  private final Tomcat tomcat = new Tomcat();

  private TomcatServer() {}

  static Server start(War war) throws LifecycleException {
    TomcatServer server = new TomcatServer();
    server.tomcat.setBaseDir(war.directory().resolveSibling("tomcat").toString());
    server.tomcat.setPort(0);
    server.tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context context = server.tomcat.addWebapp("", war.directory().toString());
    context.setParentClassLoader(TomcatServer.class.getClassLoader());
    context.getJarScanner().setJarScanFilter((type, jar) -> false); // not the class path of tests
    server.tomcat.start();
    if (context.getState() != LifecycleState.STARTED) {
      server.stop();
      throw new IllegalStateException("the application did not start");
    }
    return server;
  }

  @Override
  public URI address() {
    return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort());
  }

  @Override
  public void stop() throws LifecycleException {
    if (tomcat.getServer().getState() != LifecycleState.DESTROYED) {
      tomcat.stop();
      tomcat.destroy();
    }
  }
}
