package dev.cloakroom.examples.shoptests;

import java.nio.file.Path;
import java.util.Map;

/** How one of the example shops is started. */
public interface Shop {
  /** The system property that says at which port a node serves. */
  String PORT = "shop.port";

  /** The system property that says what a node is called on its pages. */
  String NODE = "shop.node";

  /**
   * A process, not yet started, that serves the shop on 127.0.0.1 until it is killed. It has to be
   * the server itself and nothing that starts one.
   *
   * @param directory for this node alone; what it leaves there it finds when it is started again
   * @param properties the system properties it is to have, {@link #PORT} and {@link #NODE} among
   *     them; the others are Cloakroom's
   */
  ProcessBuilder node(Path directory, Map<String, String> properties);

  /** The program that runs this JVM. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
