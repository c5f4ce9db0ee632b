package dev.cloakroom.tink;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the keys of a cipher were used for since it was opened, however often its keyset was read
 * anew. Thread-safe.
 */
final class Uses {
  /**
   * A sixteenth of what a key may seal in all, because one process sees only what itself has
   * sealed.
   */
  private static final long WARNED_EVERY = PayloadKeyKind.MOST_SEALS / 16;

  private final Logger logger;
  private final Map<Integer, AtomicLong> seals = new ConcurrentHashMap<>();
  private volatile boolean hasOpened;

  Uses(Logger logger) {
    this.logger = logger;
  }

  /** Something was opened. */
  void opened() {
    if (!hasOpened) {
      hasOpened = true;
    }
  }

  boolean hasOpened() {
    return hasOpened;
  }

  /** A key whose nonces run out seals. */
  void sealed(int keyId) {
    long count = seals.computeIfAbsent(keyId, id -> new AtomicLong()).incrementAndGet();
    if (count % WARNED_EVERY == 0) {
      logger.log(
          Level.WARNING,
          "This process alone has sealed {0} times with the AES-GCM key {1}; all processes together"
              + " may do so {2} times before its nonces may repeat. Add another key and promote it,"
              + " or choose xaes-256-gcm, whose nonces do not run out.",
          Long.toString(count),
          KeyInfo.shownId(keyId),
          Long.toString(PayloadKeyKind.MOST_SEALS));
    }
  }

  /** For tests: as if so many seals had been made. */
  void assume(int keyId, long count) {
    seals.put(keyId, new AtomicLong(count));
  }
}
