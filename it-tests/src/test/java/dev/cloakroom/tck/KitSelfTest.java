package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The kit fails every store that breaks a rule, for that rule, and no other. */
class KitSelfTest {
  static List<Defect> defects() {
    return Defect.ALL;
  }

  @ParameterizedTest
  @MethodSource("defects")
  void aStoreThatBreaksARuleFailsForThatRuleAndReason(Defect defect) {
    List<Event> failures = runKitOn(defect).testEvents().failed().list();

    Set<Integer> rules = failures.stream().map(KitSelfTest::ruleOf).collect(Collectors.toSet());
    Set<Integer> allowed = new TreeSet<>(defect.breaks());
    allowed.addAll(defect.mayBreak());
    assertThat(rules).as("broken rules: %s", describe(failures)).containsAll(defect.breaks());
    assertThat(allowed).as("allowed rules: %s", describe(failures)).containsAll(rules);
    assertThat(failures)
        .allSatisfy(
            failure -> assertThat(messageOf(failure)).startsWith("Rule " + ruleOf(failure) + " ("));
    assertThat(failures)
        .extracting(KitSelfTest::messageOf)
        .anyMatch(s -> s.contains(defect.reason()));
  }

  @Test
  void aSoundStorePassesAndWhatIsSkippedSaysWhy() {
    EngineExecutionResults results = runKitOn(Defect.NONE);

    assertThat(describe(results.testEvents().failed().list())).isEmpty();
    assertThat(results.allEvents().skipped().list()).isEmpty();
    assertThat(results.testEvents().aborted().list())
        .hasSize(3)
        .allSatisfy(aborted -> assertThat(messageOf(aborted)).contains("not persistent"));
    assertThat(results.testEvents().succeeded().count()).isGreaterThan(100);
  }

  @Test
  void everyRuleHasATestThatPassesOnASoundStore() {
    Set<Integer> tested =
        runKitOn(Defect.NONE).testEvents().succeeded().stream()
            .map(KitSelfTest::ruleOf)
            .collect(Collectors.toSet());

    assertThat(tested).hasSize(EnumSet.allOf(Promise.class).size());
  }

  private static EngineExecutionResults runKitOn(Defect defect) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter(DefectiveStoreKit.PARAMETER, defect.name())
        .selectors(selectClass(DefectiveStoreKit.class))
        .execute();
  }

  private static int ruleOf(Event event) {
    TestSource source = event.getTestDescriptor().getSource().orElseThrow();
    return Promise.testedBy(
            ((org.junit.platform.engine.support.descriptor.MethodSource) source).getMethodName())
        .number();
  }

  private static String messageOf(Event event) {
    return event
        .getRequiredPayload(TestExecutionResult.class)
        .getThrowable()
        .map(Throwable::getMessage)
        .orElse("");
  }

  private static List<String> describe(List<Event> failures) {
    return failures.stream()
        .map(failure -> failure.getTestDescriptor().getDisplayName() + ": " + messageOf(failure))
        .toList();
  }
}
