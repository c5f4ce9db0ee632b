package dev.cloakroom.tck.history;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * How a program ran. Immutable.
 *
 * @param text its history as a table
 * @param thrown what no call may throw; null if all ended as they should
 */
record Run<T, N, S>(
    Program<T> program, Verdict<N, S> verdict, String text, @Nullable Throwable thrown) {
  private static final int MOST_PAUSE_NANOS = 60_000;

  boolean isFailure() {
    return thrown != null || verdict.isFailure();
  }

  /** Performs a program on a stage of its own, and looks for an explanation of what happened. */
  static <T, N, S> Run<T, N, S> of(Setting<T, N, S> setting, Program<T> program, Crew crew)
      throws Exception {
    Stage<T, N, S> stage = setting.stage();
    Recorder<N, S> recorder = new Recorder<>();
    Throwable thrown = null;
    try {
      perform(program, stage, recorder, crew);
    } catch (ExecutionException e) {
      thrown = e.getCause();
    }
    List<Call<N, ?, S>> calls = recorder.calls();
    Verdict<N, S> verdict = Search.of(stage.initial(), calls);
    String text = stage.legible(Report.of(calls, verdict, thrown));
    return new Run<>(program, verdict, text, thrown);
  }

  private static <T, N, S> void perform(
      Program<T> program, Stage<T, N, S> stage, Recorder<N, S> recorder, Crew crew)
      throws Exception {
    Caller<N, S> first = new Caller<>(recorder, Program.ALONE, 0);
    Caller<N, S> second = new Caller<>(recorder, Program.ALONE, 1);
    List<Callable<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < program.threads().size(); i++) {
      List<T> steps = program.threads().get(i);
      if (!steps.isEmpty()) {
        Caller<N, S> caller = new Caller<>(recorder, i, i % 2);
        tasks.add(() -> perform(steps, stage, caller));
      }
    }
    crew.run(List.of(() -> perform(program.setUp(), stage, first)));
    crew.run(tasks);
    for (T step : program.audit()) {
      crew.run(List.of(() -> perform(List.of(step), stage, first)));
      crew.run(List.of(() -> perform(List.of(step), stage, second)));
    }
  }

  /** Calls that take no time would all be over before the next thread begins: hence the pauses. */
  private static <T, N, S> Void perform(List<T> steps, Stage<T, N, S> stage, Caller<N, S> caller)
      throws Exception {
    SplittableRandom pauses = new SplittableRandom();
    for (T step : steps) {
      if (caller.thread() != Program.ALONE) {
        LockSupport.parkNanos(pauses.nextInt(MOST_PAUSE_NANOS));
      }
      stage.perform(step, caller);
    }
    return null;
  }
}
