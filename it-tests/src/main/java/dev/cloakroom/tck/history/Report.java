package dev.cloakroom.tck.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a history down as a table, and where no explanation goes on. */
final class Report {
  private Report() {}

  static <N, S> String of(
      List<Call<N, ?, S>> calls, Verdict<N, S> verdict, @Nullable Throwable thrown) {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%6s  %4s  %9s  call -> result%n", "thread", "node", "order"));
    calls.forEach(call -> text.append(row(call)));
    if (thrown != null) {
      text.append(String.format("A call threw what it may not: %s%n", thrown));
    }
    S state = verdict.state();
    if (state != null) {
      text.append(
          String.format(
              "The longest order that the model explains ends with %s,%n"
                  + "and what would have to come next cannot:%n",
              state));
      verdict.next().forEach(call -> text.append(refused(call, state)));
    }
    return text.toString();
  }

  private static <N, R, S> String row(Call<N, R, S> call) {
    return String.format(
        "%6s  %4d  %4d-%4d  %s -> %s%n",
        call.thread() == Program.ALONE ? "-" : call.thread(),
        call.node(),
        call.invoked(),
        call.responded(),
        call.operation(),
        call.operation().text(call.result()));
  }

  private static <N, R, S> String refused(Call<N, R, S> call, S state) {
    return String.format(
        "  %s -> %s; the model would have allowed %s%n",
        call.operation(), call.operation().text(call.result()), call.operation().allowed(state));
  }
}
