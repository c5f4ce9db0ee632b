package dev.cloakroom.tck.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The engine on a counter, sound and broken. */
class HistoriesTest {
  private static final int HISTORIES = 100;

  @Test
  void aSoundCounterIsExplained() throws Exception {
    new Histories(HISTORIES, 1).check(new Counters(Increment.SOUND));
  }

  @Test
  void aCounterOfTwoStepsIsCaughtByTwoThreadsThatCountOnce() {
    assertThatThrownBy(() -> new Histories(HISTORIES, 1).check(new Counters(Increment.BROKEN)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no sequential explanation (-D" + Histories.SEED + "=")
        .hasMessageContaining("2 steps of")
        .hasMessageContaining("the model would have allowed");
  }

  @Test
  void whatNoCallMayThrowIsAFailure() {
    assertThatThrownBy(() -> new Histories(HISTORIES, 1).check(new Counters(Increment.THROWING)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("1 steps of")
        .hasMessageContaining("A call threw what it may not: java.lang.IllegalStateException: no");
  }

  private enum Increment implements Exact<AtomicInteger, Integer, Integer> {
    SOUND,
    BROKEN,
    THROWING;

    @Override
    public Integer call(AtomicInteger node) {
      if (this == THROWING) {
        throw new IllegalStateException("no");
      }
      if (this == SOUND) {
        return node.getAndIncrement();
      }
      int before = node.get();
      LockSupport.parkNanos(100_000);
      node.set(before + 1);
      return before;
    }

    @Override
    public Answer<Integer, Integer> answer(Integer state) {
      return new Answer<>(state, state + 1);
    }

    @Override
    public boolean changes(Integer result) {
      return true;
    }
  }

  private record Counters(Increment increment)
      implements Setting<Increment, AtomicInteger, Integer> {
    @Override
    public Program<Increment> program(RandomGenerator random) {
      return new Program<>(
          List.of(),
          IntStream.range(0, THREADS)
              .mapToObj(
                  i ->
                      List.copyOf(
                          List.of(increment, increment, increment).subList(0, random.nextInt(3))))
              .toList(),
          List.of());
    }

    @Override
    public Stage<Increment, AtomicInteger, Integer> stage() {
      AtomicInteger counter = new AtomicInteger();
      return new Stage<>() {
        @Override
        public Integer initial() {
          return 0;
        }

        @Override
        public void perform(Increment step, Caller<AtomicInteger, Integer> caller) {
          assertThat(caller.node()).isEqualTo(caller.thread() % 2);
          caller.call(counter, step);
        }

        @Override
        public String legible(String text) {
          return text;
        }
      };
    }
  }
}
