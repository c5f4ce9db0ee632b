package dev.cloakroom.redisson;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cloakroom.SessionId;
import dev.cloakroom.spi.Swept;
import java.util.ArrayList;
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

  Swept deleteExpired(long before, int limit) {
    Batch batch = new Batch(before, limit);
    int first = next.get();
    for (int i = 0; i < Keys.PARTITIONS && batch.left() > 0; i++) {
      int number = (first + i) % Keys.PARTITIONS;
      next.set(number);
      Keys.Partition partition = keys.partition(number);
      if (layout == Layout.MAP_CACHE) {
        batch.byDueTimes(partition);
      } else {
        batch.walkSessions(partition);
        batch.walkValues(partition);
      }
    }
    return new Swept(batch.sessions, batch.values);
  }

  /** What one call deletes. */
  private final class Batch {
    private final long before;
    private final int limit;
    private final List<SessionId> sessions = new ArrayList<>();
    private int values;

    private Batch(long before, int limit) {
      this.before = before;
      this.limit = limit;
    }

    private int left() {
      return limit - sessions.size() - values;
    }

    private void byDueTimes(Keys.Partition partition) {
      int asked;
      int met;
      do {
        asked = left();
        List<byte[]> said =
            server.list(
                VERB,
                Script.SWEEP,
                layout.keys(partition.sessions(), partition.values()),
                partition.registries(),
                before,
                asked);
        met = Integer.parseInt(text(said.get(0)));
        values += Integer.parseInt(text(said.get(1)));
        add(said.subList(2, said.size()));
      } while (met == asked && left() > 0);
    }

    private void walkSessions(Keys.Partition partition) {
      String cursor = "0";
      do {
        List<byte[]> said =
            walk(partition.sessions(), partition.registries(), cursor, SESSION_EXPIRY_AT);
        cursor = text(said.get(0));
        add(said.subList(1, said.size()));
      } while (!cursor.equals("0") && left() > 0);
    }

    private void walkValues(Keys.Partition partition) {
      String cursor = "0";
      while (left() > 0) {
        List<byte[]> said = walk(partition.values(), "", cursor, VALUE_EXPIRY_AT);
        cursor = text(said.get(0));
        values += said.size() - 1;
        if (cursor.equals("0")) {
          return;
        }
      }
    }

    private List<byte[]> walk(String map, String registries, String cursor, int expiryAt) {
      return server.list(
          VERB,
          Script.SWEEP_NATIVE,
          layout.keys(map),
          registries,
          before,
          left(),
          cursor,
          expiryAt);
    }

    private void add(List<byte[]> ids) {
      ids.forEach(id -> sessions.add(SessionId.of(id)));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, US_ASCII);
  }
}
