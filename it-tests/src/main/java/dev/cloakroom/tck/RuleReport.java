package dev.cloakroom.tck;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints, at the end of a test run, a table of the stores that the kit was run on, and every test
 * of the run that was skipped, with the reason. Found by the JUnit platform's launcher by itself.
 * Thread-safe.
 */
public final class RuleReport implements TestExecutionListener {
  /** The key of the report entry that says what the store of a test class is called. */
  static final String STORE = "store";

  private final Map<String, StoreTally> tallies = new TreeMap<>();
  private final Map<String, List<String>> skippedByReason = new TreeMap<>();
  private final PrintStream out;
  private @Nullable TestPlan plan;

  /** For the service loader. */
  public RuleReport() {
    this(System.out);
  }

  RuleReport(PrintStream out) {
    this.out = out;
  }

  @Override
  public synchronized void testPlanExecutionStarted(TestPlan testPlan) {
    plan = testPlan;
  }

  @Override
  public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    String store = entry.getKeyValuePairs().get(STORE);
    if (store != null) {
      kitRunOf(test).ifPresent(tally -> tally.describe(store));
    }
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean aborted = result.getStatus() == TestExecutionResult.Status.ABORTED;
    if (aborted) {
      skipped(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason given"));
    }
    if (test.isTest()) {
      kitRunOf(test)
          .ifPresent(
              tally -> {
                switch (result.getStatus()) {
                  case SUCCESSFUL -> tally.passed(methodOf(test));
                  case FAILED -> tally.failed(methodOf(test));
                  case ABORTED -> tally.skipped();
                }
              });
    }
  }

  @Override
  public synchronized void executionSkipped(TestIdentifier test, String reason) {
    skipped(test, reason);
    kitRunOf(test).ifPresent(StoreTally::skipped);
  }

  private void skipped(TestIdentifier test, String reason) {
    skippedByReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(nameOf(test));
  }

  @Override
  public synchronized void testPlanExecutionFinished(TestPlan testPlan) {
    if (!tallies.isEmpty() || !skippedByReason.isEmpty()) {
      out.print(text());
    }
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    if (!tallies.isEmpty()) {
      text.append(String.format("%n%s%n", StoreTally.HEADER));
      tallies.values().forEach(tally -> text.append(String.format("%s%n", tally.row())));
    }
    if (!skippedByReason.isEmpty()) {
      text.append(String.format("Skipped:%n"));
      skippedByReason.forEach(
          (reason, tests) -> {
            text.append(String.format("  because %s%n", reason));
            tests.forEach(test -> text.append(String.format("    %s%n", test)));
          });
    }
    return text.toString();
  }

  private Optional<StoreTally> kitRunOf(TestIdentifier test) {
    return topClassOf(test)
        .filter(SessionStoreTck.class::isAssignableFrom)
        .map(store -> tallies.computeIfAbsent(store.getSimpleName(), StoreTally::new));
  }

  private String nameOf(TestIdentifier test) {
    String method = methodOf(test);
    String name = method.isEmpty() ? test.getDisplayName() : method;
    return topClassOf(test).map(top -> top.getSimpleName() + " " + name).orElse(name);
  }

  private static String methodOf(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName())
        .orElse("");
  }

  private Optional<Class<?>> topClassOf(TestIdentifier test) {
    Optional<Class<?>> top = Optional.empty();
    Optional<TestIdentifier> each = Optional.of(test);
    while (each.isPresent()) {
      if (each.get().getSource().orElse(null) instanceof ClassSource source) {
        top = Optional.of(source.getJavaClass());
      }
      each = plan == null ? Optional.empty() : plan.getParent(each.get());
    }
    return top;
  }
}
