package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.benchmarks.payload.ShopSession;

/** A constant of an enum that {@link KeeperBenchmark} is told to measure. */
public interface KeeperSubject {
  /** Opens a new keeper of the sessions that this process was told of. */
  Keeper open() throws Exception;

  /** How many sessions there are. */
  default int sessions() {
    return Workload.SESSIONS;
  }

  /** How many of them each thread has found before it saves them in turn. */
  default int found() {
    return 256;
  }

  /** The payload of a session that is added. */
  default ShopSession payload(int number) {
    return Workload.payload(number);
  }
}
