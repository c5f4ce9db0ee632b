package dev.cloakroom.benchmarks.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AlternationTest {
  private static final Subject OURS = new Subject("OURS", "ours", Role.OURS);
  private static final Subject PEER = new Subject("PEER", "peer", Role.PEER);
  private static final Subject OTHER = new Subject("OTHER", "other", Role.PEER);
  private static final Comparison COMPARISON = comparison(List.of(OURS, PEER, OTHER));

  private static Comparison comparison(List<Subject> subjects) {
    return new Comparison(
        "encode", AlternationTest.class, "encode", Map.of("size", "1"), 1, subjects);
  }

  private final List<String> order = new ArrayList<>();
  private final List<String> progress = new ArrayList<>();

  private Map<Subject, Measured> run(int rounds) {
    Effort effort = new Effort(rounds, 1, 2, Duration.ofMillis(1));
    return new Alternation(effort, this::fork, progress::add).run(COMPARISON);
  }

  /** Takes longer each time. */
  private Fork fork(Comparison comparison, Subject subject) {
    order.add(subject.label());
    double time = order.size();
    return new Fork(List.of(time, time + 0.5), List.of(100.0, 200.0));
  }

  @Test
  void eachRoundMeasuresEachSubjectOnceAndBeginsWithAnother() {
    run(3);

    assertThat(order)
        .containsExactly("ours", "peer", "other", "peer", "other", "ours", "other", "ours", "peer");
    assertThat(progress)
        .containsExactly("encode, round 1 of 3", "encode, round 2 of 3", "encode, round 3 of 3");
  }

  @Test
  void resultsAreMediansOfAllIterationsWithTheSpreadOfTheForks() {
    Map<Subject, Measured> results = run(3);

    assertThat(results).containsOnlyKeys(OURS, PEER, OTHER);
    // The first, sixth and eighth fork.
    assertThat(results.get(OURS)).isEqualTo(new Measured(6.25, 1.25, 8.25, 150));
    assertThat(results.keySet()).containsExactly(OURS, PEER, OTHER);
  }

  @Test
  void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
    assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
    assertThat(Median.of(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
  }

  @Test
  void aComparisonNeedsOneThatIsJudgedAndOneThatJudges() {
    assertThatThrownBy(() -> comparison(List.of(PEER, OTHER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("comparison 'encode' needs one subject that is ours, and a peer");
    assertThatThrownBy(() -> comparison(List.of(OURS)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aParameterThatIsNotThereIsNamed() {
    assertThat(COMPARISON.parameter("size")).isEqualTo("1");
    assertThatThrownBy(() -> COMPARISON.parameter("variant"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'encode' has no parameter 'variant'");
  }
}
