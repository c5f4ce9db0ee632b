package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Removes what has expired, partition by partition. Thread-safe. */
final class Sweep {
  private static final String VERB = "delete expired sessions";

  /** Where in the row of a session its expiry stands, and in that of a value; counted from 1. */
  private static final int SESSION_EXPIRY_AT = 27;

  private static final int VALUE_EXPIRY_AT = 3;

  private final Server server;
  private final Layout layout;
  private final Keys keys;

  /** Where the next one begins, so that each partition has its turn. */
  private final AtomicInteger next = new AtomicInteger();

  Sweep(Server server, Layout layout, Keys keys) {
    this.server = server;
    this.layout = layout;
    this.keys = keys;
  }

  int deleteExpired(long before, int limit) {
    int first = next.get();
    int deleted = 0;
    for (int i = 0; i < Keys.PARTITIONS && deleted < limit; i++) {
      int number = (first + i) % Keys.PARTITIONS;
      next.set(number);
      deleted += deleteExpired(keys.partition(number), before, limit - deleted);
    }
    return deleted;
  }

  private int deleteExpired(Keys.Partition partition, long before, int limit) {
    if (layout == Layout.MAP_CACHE) {
      return Integer.parseInt(
          server.text(
              VERB,
              Script.SWEEP,
              layout.keys(partition.sessions(), partition.values()),
              partition.registries(),
              before,
              limit));
    }
    int deleted =
        walk(partition.sessions(), partition.registries(), before, limit, SESSION_EXPIRY_AT);
    return deleted + walk(partition.values(), "", before, limit - deleted, VALUE_EXPIRY_AT);
  }

  private int walk(String map, String registries, long before, int limit, int expiryAt) {
    int deleted = 0;
    String cursor = "0";
    do {
      List<byte[]> said =
          server.list(
              VERB,
              Script.SWEEP_NATIVE,
              layout.keys(map),
              registries,
              before,
              limit - deleted,
              cursor,
              expiryAt);
      cursor = new String(said.get(0), US_ASCII);
      deleted += Integer.parseInt(new String(said.get(1), US_ASCII));
    } while (!cursor.equals("0") && deleted < limit);
    return deleted;
  }
}
