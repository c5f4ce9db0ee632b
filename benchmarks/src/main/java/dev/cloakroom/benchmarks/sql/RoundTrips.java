package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.WireProxy;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Counts the network round trips of each verb, by a proxy between the subjects and the server. */
final class RoundTrips {
  /** Drivers keep a statement on the server when it has been run some times. */
  private static final int WARMUPS = 20;

  private static final int CALLS = 21;

  private final WireProxy proxy;

  private RoundTrips(WireProxy proxy) {
    this.proxy = proxy;
  }

  /**
   * Counts those of all subjects.
   *
   * @param target of the server, filled
   */
  static Counts of(String database, Server server, Target target) {
    List<List<Long>> columns = new ArrayList<>();
    for (SqlSubject subject : SqlSubject.values()) {
      try (WireProxy proxy = WireProxy.to(server);
          Keeper keeper = subject.open(target.at(proxy.url()), target.names(subject.name()))) {
        columns.add(new RoundTrips(proxy).ofAll(keeper));
      } catch (SQLException | IOException e) {
        throw new IllegalStateException("round trips of " + subject.label(), e);
      }
    }
    List<Counts.Line> lines = new ArrayList<>();
    for (Verb verb : Verb.values()) {
      lines.add(
          new Counts.Line(
              verb.title, columns.stream().map(column -> column.get(verb.ordinal())).toList()));
    }
    return new Counts(
        database + ": network round trips",
        Arrays.stream(SqlSubject.values()).map(SqlSubject::label).toList(),
        lines);
  }

  private enum Verb {
    FIND("find"),
    CREATE("create"),
    SAVE("save"),
    TOUCH("touch"),
    CYCLE("cycle"),
    DELETE("delete"),
    FIND_BY_SUBJECT("findBySubject");

    private final String title;

    Verb(String title) {
      this.title = title;
    }
  }

  private List<Long> ofAll(Keeper keeper) {
    long[][] counts = new long[Verb.values().length][CALLS];
    for (int call = -WARMUPS; call < CALLS; call++) {
      long[] of = new long[Verb.values().length];
      int number = call + WARMUPS;
      of[Verb.FIND.ordinal()] = during(() -> keeper.find(number));
      Held[] held = new Held[1];
      of[Verb.CREATE.ordinal()] = during(() -> held[0] = keeper.create(Workload.payload(number)));
      of[Verb.SAVE.ordinal()] = during(() -> held[0].save());
      of[Verb.TOUCH.ordinal()] = during(() -> held[0].touch());
      of[Verb.CYCLE.ordinal()] = during(() -> held[0].cycle());
      of[Verb.DELETE.ordinal()] = during(() -> held[0].delete());
      of[Verb.FIND_BY_SUBJECT.ordinal()] = during(() -> keeper.findBySubject(number));
      if (call >= 0) {
        for (int verb = 0; verb < of.length; verb++) {
          counts[verb][call] = of[verb];
        }
      }
    }
    return Arrays.stream(counts).map(RoundTrips::median).toList();
  }

  private long during(Runnable call) {
    long before = proxy.roundTrips();
    call.run();
    return proxy.roundTrips() - before;
  }

  /** What most calls took: in one or the other, the pool looks at a connection. */
  private static long median(long[] counts) {
    return LongStream.of(counts).sorted().toArray()[CALLS / 2];
  }
}
