package dev.cloakroom.jakarta;

import java.net.URI;

/** A servlet container that runs an application, on a port of its own. */
interface Server {
  URI address();

  void stop() throws Exception;
}
