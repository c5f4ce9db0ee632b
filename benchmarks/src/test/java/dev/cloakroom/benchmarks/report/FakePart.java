package dev.cloakroom.benchmarks.report;

import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Measured;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A part that needs no measuring. */
final class FakePart implements Part {
  static final Subject OURS = new Subject("OURS", "Cloakroom", Role.OURS);
  static final Subject SLOW = new Subject("SLOW", "Tortoise", Role.PEER);
  static final Subject FAST = new Subject("FAST", "Achilles", Role.PEER);
  static final Subject BARE = new Subject("BARE", "Bare", Role.INFORMATION);

  /** In microseconds, say. */
  static Map<Subject, Measured> results() {
    Map<Subject, Measured> results = new LinkedHashMap<>();
    results.put(OURS, new Measured(150, 140, 170, 1040));
    results.put(SLOW, new Measured(500, 480, 520, 2080));
    results.put(FAST, new Measured(200, 190, 240, 4160));
    results.put(BARE, new Measured(10, 9, 11, 0));
    return results;
  }

  @Override
  public String name() {
    return "race";
  }

  @Override
  public String title() {
    return "A race";
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of(
        new Comparison("run", FakePart.class, "run", Map.of(), 1, List.copyOf(results().keySet())));
  }

  @Override
  public Map<String, Number> figures(Comparison comparison, Subject subject, Measured measured) {
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("bytes", 1234);
    figures.put("allocated", measured.allocated() / 1040);
    return figures;
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return List.of(
        new Verdict("run: faster", true, "0.75 of Achilles"),
        new Verdict("run: smaller", false, "1,234 bytes"));
  }

  @Override
  public List<String> notes() {
    return List.of("Tortoise: has a head start.");
  }

  @Override
  public List<Class<?>> libraries() {
    return List.of(com.fasterxml.jackson.databind.ObjectMapper.class, String.class);
  }
}
