package dev.cloakroom.cli;

import dev.cloakroom.SessionId;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.Stores;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** An application's sessions in SQLite, and its keyset file. */
record Shop(Path keyset, String url) {
  private static final long HOUR = 3_600_000;
  private static final String NAMESPACE = "default";

  static Shop in(Path directory) {
    Shop shop =
        new Shop(directory.resolve("shop.keyset.json"), "jdbc:sqlite:" + directory + "/shop.db");
    TinkSessionCipher.generate(shop.keyset());
    shop.store().close();
    return shop;
  }

  SessionStore store() {
    return Stores.open(
        Stores.configuration(
            Map.of(Configuration.URL, url, Configuration.SCHEMA, "create"), Map.of(), "the test"));
  }

  TinkSessionCipher cipher() {
    return TinkSessionCipher.fromKeyset(keyset);
  }

  /** Adds sessions of guests and of users, by turns, and as many values. */
  void fill(int count) {
    TinkSessionCipher cipher = cipher();
    Random random = new Random(7);
    long now = System.currentTimeMillis();
    try (SessionStore store = store()) {
      for (int i = 0; i < count; i++) {
        byte[] id = new byte[SessionId.BYTES];
        random.nextBytes(id);
        SubjectKey subject = null;
        if (i % 2 == 0) {
          SubjectRef ada = SubjectRef.of("ada");
          id[0] = (byte) cipher.placement(ada);
          subject = cipher.subjectKeys(NAMESPACE, ada).get(0);
        }
        store.insert(sealed(cipher, row(SessionId.of(id), subject, now)));
        store.values().put(id, value(cipher, id, now + HOUR));
      }
    }
  }

  private static StoredSession row(SessionId id, @Nullable SubjectKey subject, long now) {
    return new StoredSession(
        id, "shop", subject, 1, now, now, now + HOUR, now + 2 * HOUR, HOUR, new byte[0]);
  }

  private static StoredSession sealed(TinkSessionCipher cipher, StoredSession row) {
    return row.withData(cipher.seal(row.id().bytes(), context(row)));
  }

  private static StoredValue value(TinkSessionCipher cipher, byte[] key, long expiresAt) {
    return new StoredValue(
        expiresAt, cipher.seal(key, SealingContext.ofValue(NAMESPACE, key, expiresAt)));
  }

  static SealingContext context(StoredSession row) {
    return SealingContext.ofSession(NAMESPACE, row);
  }

  /** The tool, told of this store and keyset. */
  Tool run(String... arguments) {
    String[] all = new String[arguments.length + 4];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--keyset";
    all[arguments.length + 1] = keyset.toString();
    all[arguments.length + 2] = "--url";
    all[arguments.length + 3] = url;
    return Tool.run(all);
  }

  /** Adds a key and promotes it. */
  String rotate(String... arguments) {
    String[] add = new String[arguments.length + 4];
    add[0] = "keys";
    add[1] = "add";
    add[2] = "--keyset";
    add[3] = keyset.toString();
    System.arraycopy(arguments, 0, add, 4, arguments.length);
    String key = Tool.run(add).out().strip();
    Tool.run("keys", "promote", key, "--every-node-has-it", "--keyset", keyset.toString());
    return key;
  }
}
