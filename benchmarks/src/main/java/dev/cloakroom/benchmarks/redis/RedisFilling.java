package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.SessionToken;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.RespConnection;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Puts the sessions of the workload into an empty server. */
final class RedisFilling {
  /** In the row of a signed-in session: its numbers, its subject key, the length of its type. */
  private static final int BEFORE_THE_TYPE = 85;

  private RedisFilling() {}

  /**
   * Adds sessions of each subject, and writes down their names.
   *
   * @throws IllegalStateException if there are keys in it already, which may be somebody's
   */
  static void fill(RedisTarget target, int sessions) throws IOException {
    begin(target);
    for (RedisSubject subject : RedisSubject.complete()) {
      target.writeNames(subject, created(subject, target, sessions));
    }
    List<String> tokens = target.names(RedisSubject.CLOAKROOM);
    try (RedissonSessionStore store = target.store();
        LettuceKeeper lettuce = new LettuceKeeper(target, List.of());
        MapCacheKeeper mapCache = new MapCacheKeeper(target, List.of())) {
      for (String token : tokens) {
        byte[] bytes = sealed(store, token);
        lettuce.write(token, bytes);
        mapCache.write(token, bytes);
      }
    }
    target.writeNames(RedisSubject.LETTUCE, tokens);
    target.writeNames(RedisSubject.MAP_CACHE, tokens);
  }

  /**
   * Makes the keys that sessions are sealed with.
   *
   * @throws IllegalStateException if there are keys in the server already, which may be somebody's
   */
  static void begin(RedisTarget target) throws IOException {
    requireEmpty(target);
    target.write();
    TinkSessionCipher.generate(target.keyset());
  }

  private static void requireEmpty(RedisTarget target) throws IOException {
    try (RespConnection connection = new RespConnection(URI.create(target.url()).getPort())) {
      if (!connection.text("DBSIZE").equals("0")) {
        throw new IllegalStateException(
            "There are keys in the server already; give the benchmarks an empty one of their own.");
      }
    }
  }

  /** Adds the sessions of a subject; returns their names. */
  static List<String> created(RedisSubject subject, RedisTarget target, int sessions) {
    List<String> names = new ArrayList<>();
    try (Keeper keeper = subject.open(target, List.of())) {
      for (int number = 0; number < sessions; number++) {
        names.add(keeper.create(Workload.payload(number)).name());
      }
    }
    return names;
  }

  /** What Cloakroom has stored under a token, behind as much as comes before it in an entry. */
  private static byte[] sealed(SessionStore store, String token) {
    StoredSession stored =
        store.load(SessionToken.of(token).id(), System.currentTimeMillis()).orElseThrow();
    byte[] data = stored.data();
    byte[] header = new byte[BEFORE_THE_TYPE + stored.payloadType().length()];
    byte[] bytes = new byte[header.length + data.length];
    System.arraycopy(header, 0, bytes, 0, header.length);
    System.arraycopy(data, 0, bytes, header.length, data.length);
    return bytes;
  }
}
