package dev.cloakroom.it.tampering;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.StoredSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** An application on a store in memory, whose time stands still, and the back door to its rows. */
final class Wardrobe {
  static final long NOW = 1_800_000_000_000L;

  final InMemorySessionStore store;
  final Cloakroom cloakroom;
  final Sessions<Coat> coats;
  final Sessions<Hat> hats;

  private final SessionCipher cipher;

  Wardrobe(String namespace, SessionCipher cipher) {
    this(new InMemorySessionStore(namespace), cipher, Duration.ofMinutes(30), NOW);
  }

  private Wardrobe(
      InMemorySessionStore store, SessionCipher cipher, Duration idleTimeout, long now) {
    this.store = store;
    this.cipher = cipher;
    this.cloakroom =
        Cloakroom.builder()
            .store(store)
            .cipher(cipher)
            .clock(Clock.fixed(Instant.ofEpochMilli(now), ZoneOffset.UTC))
            .idleTimeout(idleTimeout)
            .property("cloakroom.sweep", "off")
            .build();
    this.coats = cloakroom.sessions(Coat_.TYPE);
    this.hats = cloakroom.sessions(Hat_.TYPE);
  }

  /** The same store a minute ago, as it was configured then. */
  Wardrobe aMinuteAgo() {
    return new Wardrobe(store, cipher, Duration.ofMinutes(29), NOW - 60_000);
  }

  StoredSession row(Session<?> session) {
    return store.load(session.id(), NOW).orElseThrow();
  }

  /** Puts a row in the place of another. */
  void replace(StoredSession row, StoredSession by) {
    store.delete(row.id());
    store.delete(by.id());
    store.insert(by);
  }
}
