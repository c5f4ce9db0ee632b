package dev.cloakroom.tck.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
  private static final Program<String> LONG =
      new Program<>(
          List.of("a", "b", "c"),
          List.of(
              List.of("d", "e", "f", "g"),
              List.of("h", "i"),
              List.of("j", "k", "l", "m", "n", "o", "p")),
          List.of("q", "r"));

  private final AtomicInteger runs = new AtomicInteger();

  @Test
  void whatIsLeftIsTheKnownMinimumAndKeepsItsPlaces() throws Exception {
    Program<String> shortest =
        shortest(
            program ->
                program.setUp().contains("b")
                    && program.threads().get(0).containsAll(List.of("d", "g"))
                    && program.threads().get(2).contains("n"));

    assertThat(shortest)
        .isEqualTo(
            new Program<>(
                List.of("b"), List.of(List.of("d", "g"), List.of(), List.of("n")), List.of()));
  }

  @Test
  void aProgramOfWhichNothingCanGoStaysAsItIs() throws Exception {
    assertThat(shortest(LONG::equals)).isEqualTo(LONG);
  }

  @Test
  void whatFailsOnlySometimesIsTriedSeveralTimes() throws Exception {
    SplittableRandom random = new SplittableRandom(7);

    Program<String> shortest =
        shortest(program -> program.threads().get(1).contains("i") && random.nextInt(2) == 0);

    assertThat(shortest.size()).isEqualTo(1);
  }

  @Test
  void shrinkingEndsThoughEverythingSmallerFailsToo() throws Exception {
    assertThat(shortest(program -> true).size()).isZero();
    assertThat(runs).hasValueLessThan(400);
  }

  private Program<String> shortest(Predicate<Program<String>> fails) throws Exception {
    return new Shrinking<String, Register, Integer>(
            program -> {
              runs.incrementAndGet();
              return run(program, fails.test(program));
            })
        .shortest(run(LONG, true))
        .program();
  }

  private static Run<String, Register, Integer> run(Program<String> program, boolean failed) {
    Verdict.Kind kind = failed ? Verdict.Kind.UNEXPLAINED : Verdict.Kind.EXPLAINED;
    return new Run<>(program, new Verdict<>(kind, 0, 0, null, List.of()), "", null);
  }
}
