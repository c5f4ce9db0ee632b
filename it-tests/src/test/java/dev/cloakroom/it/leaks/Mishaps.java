package dev.cloakroom.it.leaks;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.SessionToken;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.it.servers.WireProxy;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What goes wrong with sessions and values that are there. */
final class Mishaps {
  private final Map<String, String> keys;
  private final Canaries canaries;

  Mishaps(Map<String, String> keys, Canaries canaries) {
    this.keys = keys;
    this.canaries = canaries;
  }

  void happen() throws Exception {
    try (Cloakroom node = open(Map.of());
        Cloakroom plain = withoutCipher()) {
      Sessions<Visit> sessions = node.sessions(Visit_.TYPE);
      conflict(sessions);
      unwritable(sessions);
      misread(node, plain);
      tampered(node);
    }
    serverGone();
  }

  private Cloakroom open(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(keys);
    all.putAll(others);
    Cloakroom.Builder builder = Cloakroom.builder();
    all.forEach(builder::property);
    return builder.build();
  }

  private Cloakroom withoutCipher() {
    Cloakroom.Builder builder = Cloakroom.builder();
    keys.forEach(
        (key, value) -> {
          if (!key.startsWith(Configuration.CIPHER)) {
            builder.property(key, value);
          }
        });
    return builder.property(Configuration.CIPHER, "none").build();
  }

  private Session<Visit> created(Sessions<Visit> sessions) {
    Session<Visit> session = sessions.create(Visit.of(canaries));
    canaries.add(session.token());
    return session;
  }

  private void conflict(Sessions<Visit> sessions) {
    Session<Visit> mine = created(sessions);
    Session<Visit> theirs = sessions.find(mine.token()).orElseThrow();
    theirs.set(Visit_.note, canaries.note() + ", theirs");
    sessions.save(theirs);
    mine.set(Visit_.note, canaries.note() + ", mine");
    Failing.call("save onto another's change", () -> sessions.save(mine));
    Failing.call("cycle onto another's change", () -> sessions.cycle(mine));
    theirs.set(Visit_.user, canaries.user() + "2");
    Failing.call("save as another subject", () -> sessions.save(theirs));
    sessions.delete(mine.token());
    Failing.call("save of a deleted session", () -> sessions.save(mine));
    Failing.call("cycle of a deleted session", () -> sessions.cycle(mine));
  }

  private void unwritable(Sessions<Visit> sessions) {
    Session<Visit> session = created(sessions);
    session.set(Visit_.note, canaries.note() + "\uD83E");
    Failing.call("save of ill-formed text", () -> sessions.save(session));
    session.set(Visit_.note, canaries.note().repeat(100_000));
    Failing.call("save of too much", () -> sessions.save(session));
    session.set(Visit_.cart, Map.of(canaries.article() + "\uDDE5", 1));
    Failing.call("save of an ill-formed key", () -> sessions.save(session));
    Failing.call("an ill-formed subject", () -> SubjectRef.of(canaries.user() + "\uD83E"));
    session.set(Visit_.user, canaries.user() + "\uD83E");
    Failing.call("cycle to an ill-formed subject", () -> sessions.cycle(session));
  }

  private void misread(Cloakroom node, Cloakroom plain) {
    SessionToken token = created(node.sessions(Visit_.TYPE)).token();
    Failing.call("find without a cipher", () -> plain.sessions(Visit_.TYPE).find(token));
    try (Cloakroom older = open(Map.of())) {
      Failing.call("find as a class that takes it for another", () -> find(older, token));
    }
  }

  private static void find(Cloakroom node, SessionToken token) {
    node.sessions(Misread_.TYPE).find(token);
  }

  private void tampered(Cloakroom node) {
    Sessions<Visit> sessions = node.sessions(Visit_.TYPE);
    Session<Visit> session = created(sessions);
    byte[] digest =
        TinkSessionCipher.fromKeyset(Path.of(keys.get("cloakroom.cipher.keyset")))
            .valueKey(keys.get(Configuration.NAMESPACE), canaries.valueKey());
    try (SessionStore store = store(keys)) {
      long now = System.currentTimeMillis();
      StoredSession row = store.load(session.id(), now).orElseThrow();
      byte[] changed = row.data().clone();
      changed[changed.length - 1] ^= 1;
      store.delete(row.id());
      store.insert(row.withData(changed));
      store.values().put(digest, new StoredValue(now + 60_000, changed));
    }
    Failing.call("find of a changed row", () -> sessions.find(session.token()));
    Failing.call("get of a changed value", () -> node.values().get(canaries.valueKey()));
    Failing.call("take of a changed value", () -> node.values().take(canaries.valueKey()));
  }

  private static SessionStore store(Map<String, String> keys) {
    Configuration configuration = new Configuration(keys);
    return configuration.require(Configuration.URL).startsWith("jdbc:")
        ? JpaSessionStore.open(configuration)
        : RedissonSessionStore.open(configuration);
  }

  private void serverGone() throws Exception {
    String url = keys.get(Configuration.URL);
    if (!url.contains("//")) {
      return; // there is none
    }
    WireProxy proxy = WireProxy.to(url);
    try (Cloakroom node = open(impatiently(proxy.url()))) {
      Sessions<Visit> sessions = node.sessions(Visit_.TYPE);
      Session<Visit> session = created(sessions);
      session.set(Visit_.pages, 9);
      proxy.close();
      Failing.call("find without a server", () -> sessions.find(session.token()));
      Failing.call("save without a server", () -> sessions.save(session));
      Failing.call("get without a server", () -> node.values().get(canaries.valueKey()));
      Failing.call("open without a server", () -> open(impatiently(proxy.url())).close());
    } finally {
      proxy.close();
    }
  }

  private static Map<String, String> impatiently(String url) {
    return url.startsWith("jdbc:")
        ? Map.of(Configuration.URL, url, JpaSessionStore.CONNECTION_TIMEOUT, "PT0.5S")
        : Map.of(Configuration.URL, url, RedissonSessionStore.TIMEOUT, "PT0.2S");
  }
}
