package dev.cloakroom.tck.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.tck.history.Register.Increment;
import dev.cloakroom.tck.history.Register.Read;
import dev.cloakroom.tck.history.Register.ReadTwice;
import dev.cloakroom.tck.history.Register.Write;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {
  @Test
  void callsOneAfterTheOtherAreExplainedInTheirOrder() {
    assertExplained(
        List.of(
            Register.call(new Write(1), true, 1, 2),
            Register.call(new Read(), 1, 3, 4),
            Register.call(new Write(2), true, 5, 6),
            Register.call(new Read(), 2, 7, 8)));
  }

  @Test
  void aReadAfterAWriteHasEndedCannotSeeWhatWasBefore() {
    assertUnexplained(
        List.of(Register.call(new Write(1), true, 1, 2), Register.call(new Read(), 0, 3, 4)));
  }

  @Test
  void aReadDuringAWriteMaySeeEither() {
    assertExplained(
        List.of(Register.call(new Write(1), true, 1, 4), Register.call(new Read(), 0, 2, 3)));
    assertExplained(
        List.of(Register.call(new Write(1), true, 1, 4), Register.call(new Read(), 1, 2, 3)));
  }

  @Test
  void whatWasSeenDuringAWriteDoesNotGoAwayAgain() {
    assertExplained(
        List.of(
            Register.call(new Write(1), true, 1, 6),
            Register.call(new Read(), 0, 2, 3),
            Register.call(new Read(), 1, 4, 5)));
    assertUnexplained(
        List.of(
            Register.call(new Write(1), true, 1, 6),
            Register.call(new Read(), 1, 2, 3),
            Register.call(new Read(), 0, 4, 5)));
  }

  @Test
  void aReadThatIsTakenAtOnceHidesNoOrderInWhichItComesLater() {
    // 0 is seen before both writes or after the second: only the latter is possible.
    assertExplained(
        List.of(
            Register.call(new Write(1), true, 1, 4),
            Register.call(new Write(0), true, 2, 6),
            Register.call(new Read(), 0, 5, 8),
            Register.call(new Read(), 0, 9, 10)));
  }

  @Test
  void whatWasSeenInAnOrderThatLedNowhereIsNotTakenForSeen() {
    // Seeing 1 and then 2 takes the writes in this order, seeing 1 in the end in the other.
    assertUnexplained(
        List.of(
            Register.call(new Write(1), true, 1, 10),
            Register.call(new Write(2), true, 2, 11),
            Register.call(new Read(), 1, 3, 4),
            Register.call(new Read(), 2, 5, 6),
            Register.call(new Read(), 1, 12, 13)));
  }

  @Test
  void twoIncrementsThatSawTheSameAreALostUpdate() {
    assertExplained(
        List.of(Register.call(new Increment(), 1, 1, 4), Register.call(new Increment(), 0, 2, 3)));
    assertUnexplained(
        List.of(Register.call(new Increment(), 0, 1, 4), Register.call(new Increment(), 0, 2, 3)));
  }

  @Test
  void thePartsOfACallHappenAtMomentsOfTheirOwn() {
    assertExplained(
        List.of(
            Register.call(new ReadTwice(), List.of(0, 1), 1, 4),
            Register.call(new Write(1), true, 2, 3)));
    assertUnexplained(
        List.of(
            Register.call(new ReadTwice(), List.of(0, 2), 1, 4),
            Register.call(new Write(1), true, 2, 3)));
  }

  @Test
  void aChangeOfSeveralOutcomesIsExplainedByAnyOfThem() {
    Operation<Register, String, Integer> oneOrTwo =
        new Operation<>() {
          @Override
          public String call(Register node) {
            throw new UnsupportedOperationException("histories are written by hand");
          }

          @Override
          public List<Part<Integer>> parts(String result, boolean alone) {
            return List.of(Part.oneOf(state -> List.of(1, 2)));
          }

          @Override
          public String allowed(Integer state) {
            return "done";
          }
        };
    assertExplained(
        List.of(Register.call(oneOrTwo, "done", 1, 2), Register.call(new Read(), 2, 3, 4)));
    assertUnexplained(
        List.of(Register.call(oneOrTwo, "done", 1, 2), Register.call(new Read(), 3, 3, 4)));
  }

  @Test
  void aFailureNamesTheStateAndTheCallThatCannotComeNext() {
    Verdict<Register, Integer> verdict =
        Search.of(
            0,
            List.of(Register.call(new Write(1), true, 1, 2), Register.call(new Read(), 7, 3, 4)));

    assertThat(verdict.state()).isEqualTo(1);
    assertThat(verdict.next()).singleElement().isEqualTo(Register.call(new Read(), 7, 3, 4));
    assertThat(Report.of(List.of(), verdict, null)).contains("the model would have allowed 1");
  }

  @Test
  void twelveThreadsThatAllOverlapAreDecidedWithoutTryingEveryOrder() {
    List<Call<Register, ?, Integer>> calls = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      calls.add(Register.call(new Write(i), true, 1 + i, 100 + i));
      calls.add(Register.call(new Read(), i, 200 + i, 300 + i));
    }

    Verdict<Register, Integer> verdict = Search.of(0, calls);

    assertThat(verdict.kind()).isEqualTo(Verdict.Kind.UNEXPLAINED);
    assertThat(verdict.configurations()).isLessThan(12 * (1 << 12));
  }

  private static void assertExplained(List<Call<Register, ?, Integer>> calls) {
    assertThat(Search.of(0, calls).kind()).isEqualTo(Verdict.Kind.EXPLAINED);
  }

  private static void assertUnexplained(List<Call<Register, ?, Integer>> calls) {
    assertThat(Search.of(0, calls).kind()).isEqualTo(Verdict.Kind.UNEXPLAINED);
  }
}
