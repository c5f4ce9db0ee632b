package dev.cloakroom.tck;

import java.util.EnumSet;
import java.util.Set;

/** How the kit went on one store. Not thread-safe. */
final class StoreTally {
  private static final String FORMAT = "%-44s %6s %6s %7s %7s %8s";

  static final String HEADER =
      FORMAT.formatted("Compatibility kit", "rules", "tests", "passed", "failed", "skipped");

  private final Set<Promise> rules = EnumSet.noneOf(Promise.class);
  private int passed;
  private int failed;
  private int skipped;
  private String store;

  /** That of a store. */
  StoreTally(String store) {
    this.store = store;
  }

  /** Says what the store is called. */
  void describe(String description) {
    store = description;
  }

  void passed(String method) {
    rules.add(Promise.testedBy(method));
    passed++;
  }

  void failed(String method) {
    rules.add(Promise.testedBy(method));
    failed++;
  }

  void skipped() {
    skipped++;
  }

  String row() {
    int tests = passed + failed + skipped;
    return FORMAT.formatted(store, rules.size(), tests, passed, failed, skipped);
  }
}
