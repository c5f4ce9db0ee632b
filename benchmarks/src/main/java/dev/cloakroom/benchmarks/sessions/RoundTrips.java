package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.it.servers.WireProxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the network round trips of each verb, by a proxy between the subjects and the server. */
public final class RoundTrips {
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

  /** Opens a keeper of the filled sessions on a server at another address. */
  public interface Opening {
    /** Opens it. */
    Keeper at(String url) throws Exception;
  }

  /**
   * Counts those of several subjects, of the verbs that all have.
   *
   * @param url of the server
   * @param subjects by their labels
   */
  public static Counts of(String title, String url, Map<String, Opening> subjects) {
    Map<String, List<Long>> lines = new LinkedHashMap<>();
    subjects.forEach(
        (label, opening) -> {
          try (WireProxy proxy = WireProxy.to(url);
              Keeper keeper = opening.at(proxy.url())) {
            new RoundTrips(proxy, keeper)
                .usual()
                .forEach(
                    (verb, count) ->
                        lines.computeIfAbsent(verb, it -> new ArrayList<>()).add(count));
          } catch (Exception e) {
            throw new IllegalStateException("The round trips of " + label, e);
          }
        });
    return new Counts(
        title,
        List.copyOf(subjects.keySet()),
        lines.entrySet().stream()
            .filter(line -> line.getValue().size() == subjects.size())
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
    if (keeper.findsBySubject()) {
      count("findBySubject", () -> keeper.findBySubject(number));
    }
  }

  private void count(String verb, Runnable call) {
    long before = proxy.roundTrips();
    call.run();
    counts.computeIfAbsent(verb, it -> new ArrayList<>()).add(proxy.roundTrips() - before);
  }
}
