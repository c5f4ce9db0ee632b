package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Removes what has expired, partition by partition. Thread-safe. */
final class Sweep {
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
          server.text("delete expired sessions", Script.SWEEP, partition.ofAll(), before, limit));
    }
    int deleted = walk(partition.ofSessions(), before, limit, SESSION_EXPIRY_AT, 1);
    return deleted + walk(partition.ofValues(), before, limit - deleted, VALUE_EXPIRY_AT, 0);
  }

  private int walk(List<Object> maps, long before, int limit, int expiryAt, int listed) {
    int deleted = 0;
    String cursor = "0";
    do {
      List<byte[]> said =
          server.list(
              "delete expired sessions",
              Script.SWEEP_NATIVE,
              maps,
              before,
              limit - deleted,
              cursor,
              expiryAt,
              listed);
      cursor = new String(said.get(0), US_ASCII);
      deleted += Integer.parseInt(new String(said.get(1), US_ASCII));
    } while (!cursor.equals("0") && deleted < limit);
    return deleted;
  }
}
