package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.WireProxy;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the network round trips of each verb, by a proxy between the subjects and the server. */
final class RoundTrips {
  /** Drivers keep a statement on the server when it has been run some times. */
  private static final int WARMUPS = 20;

  private static final int CALLS = 21;

  private final WireProxy proxy;
  private final Keeper keeper;
  private final Map<String, List<Long>> counts = new LinkedHashMap<>();

  private RoundTrips(WireProxy proxy, Keeper keeper) {
    this.proxy = proxy;
    this.keeper = keeper;
  }

  /**
   * Counts those of all subjects.
   *
   * @param target of the server, filled
   */
  static Counts of(String database, Server server, Target target) {
    Map<String, List<Long>> lines = new LinkedHashMap<>();
    for (SqlSubject subject : SqlSubject.values()) {
      try (WireProxy proxy = WireProxy.to(server.url());
          Keeper keeper = subject.open(target.at(proxy.url()))) {
        new RoundTrips(proxy, keeper)
            .usual()
            .forEach(
                (verb, count) -> lines.computeIfAbsent(verb, it -> new ArrayList<>()).add(count));
      } catch (SQLException | IOException e) {
        throw new IllegalStateException("The round trips of " + subject.label(), e);
      }
    }
    return new Counts(
        database + ": network round trips",
        Arrays.stream(SqlSubject.values()).map(SqlSubject::label).toList(),
        lines.entrySet().stream()
            .map(line -> new Counts.Line(line.getKey(), line.getValue()))
            .toList());
  }

  /** What most calls of each verb take: before one or the other, the pool tests a connection. */
  private Map<String, Long> usual() {
    for (int call = 0; call < WARMUPS; call++) {
      callEach(call);
    }
    counts.clear();
    for (int call = 0; call < CALLS; call++) {
      callEach(call);
    }
    Map<String, Long> usual = new LinkedHashMap<>();
    counts.forEach((verb, all) -> usual.put(verb, all.stream().sorted().toList().get(CALLS / 2)));
    return usual;
  }

  private void callEach(int number) {
    count("find", () -> keeper.find(number));
    Held[] added = new Held[1];
    count("create", () -> added[0] = keeper.create(Workload.payload(number)));
    count("save", () -> added[0].save());
    count("touch", () -> added[0].touch());
    count("cycle", () -> added[0].cycle());
    count("delete", () -> added[0].delete());
    count("findBySubject", () -> keeper.findBySubject(number));
  }

  private void count(String verb, Runnable call) {
    long before = proxy.roundTrips();
    call.run();
    counts.computeIfAbsent(verb, it -> new ArrayList<>()).add(proxy.roundTrips() - before);
  }
}
