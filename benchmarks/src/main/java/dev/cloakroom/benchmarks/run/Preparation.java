package dev.cloakroom.benchmarks.run;

import java.util.Map;

/** Makes ready what a fork needs outside of itself, such as a server. */
@FunctionalInterface
public interface Preparation {
  /**
   * Makes it ready.
   *
   * @return the system properties that the fork is started with
   */
  Map<String, String> before(Comparison comparison, Subject subject);
}
