package dev.cloakroom.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Random histories alone find every broken store out, but for what no call can show. */
class HistoriesSelfTest {
  private static final int ENOUGH = 500;

  /**
   * What a store logs is no result of any call, and no other call ends differently for it. Sign-ins
   * by cycle have no limit in histories, since one that fails may evict on a cluster. A cycle from
   * one key to another at the moment of a deletion is too rare in them.
   */
  private static final Set<String> SHOWN_BY_RULES_ALONE =
      Set.of("logs data", "evicts for nothing", "deletes key by key");

  static List<Defect> shownByHistories() {
    return Defect.ALL.stream()
        .filter(defect -> !SHOWN_BY_RULES_ALONE.contains(defect.name()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("shownByHistories")
  void aHistoryOfTheStoreShowsTheDefectInFewSteps(Defect defect) {
    List<String> failures =
        failures(run(defect, SessionStoreTck.Rule02HistoriesOfStore.class, ENOUGH));

    assertThat(failures)
        .singleElement()
        .asString()
        .startsWith("Rule 2 (no lost updates) does not hold: A history has no sequential")
        .containsPattern("\\), [1-9]\\d? steps of \\d+ are left:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "loses updates",
        "save resurrects",
        "spares nobody",
        "cycles in two steps",
        "cycles through nothing",
        "cycle creates",
        "sweeps too much",
        "folds types"
      })
  void aHistoryOfSessionsShowsTheDefectToo(String defect) {
    assertThat(
            failures(
                run(Defect.named(defect), SessionStoreTck.Rule02HistoriesOfSessions.class, ENOUGH)))
        .singleElement()
        .asString()
        .contains("no sequential explanation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "logs data"})
  void whatIsSoundAsFarAsCallsShowPasses(String defect) {
    Defect tested = Defect.named(defect);

    assertThat(failures(run(tested, SessionStoreTck.Rule02HistoriesOfStore.class, ENOUGH)))
        .isEmpty();
    assertThat(failures(run(tested, SessionStoreTck.Rule02HistoriesOfSessions.class, ENOUGH)))
        .isEmpty();
  }

  @Test
  void theHistoriesOfAKitAreRunAsOftenAsItSays() {
    EngineExecutionResults none =
        run(Defect.named("insert overwrites"), SessionStoreTck.Rule02HistoriesOfStore.class, 0);

    assertThat(none.testEvents().succeeded().count()).isEqualTo(1);
  }

  private static EngineExecutionResults run(Defect defect, Class<?> rules, int histories) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter(DefectiveStoreKit.PARAMETER, defect.name())
        .configurationParameter(DefectiveStoreKit.HISTORIES, Integer.toString(histories))
        .selectors(selectNestedClass(List.of(DefectiveStoreKit.class), rules))
        .execute();
  }

  private static List<String> failures(EngineExecutionResults results) {
    assertThat(results.testEvents().started().count()).isEqualTo(1);
    return results.testEvents().failed().stream()
        .map(
            event ->
                event
                    .getRequiredPayload(TestExecutionResult.class)
                    .getThrowable()
                    .map(Throwable::getMessage)
                    .orElse(""))
        .toList();
  }
}
