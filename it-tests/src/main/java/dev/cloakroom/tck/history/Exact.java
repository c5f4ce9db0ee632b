package dev.cloakroom.tck.history;

import java.util.List;
import java.util.Optional;

/**
 * An operation that is atomic and, in a given state, has one possible answer. Immutable.
 *
 * @param <N> what a node is
 * @param <R> what it returns, compared by its contents
 * @param <S> the state of the model
 */
public interface Exact<N, R, S> extends Operation<N, R, S> {
  /** What the model answers in a state, and its state from then on. */
  Answer<R, S> answer(S state);

  /** Whether an operation with this result may have changed something. */
  boolean changes(R result);

  @Override
  default List<Part<S>> parts(R result, boolean alone) {
    return List.of(
        changes(result)
            ? Part.change(
                state ->
                    Optional.of(answer(state))
                        .filter(answer -> answer.result().equals(result))
                        .map(Answer::next))
            : Part.look(state -> answer(state).result().equals(result)));
  }

  @Override
  default String allowed(S state) {
    return text(answer(state).result());
  }

  /**
   * What a model answers.
   *
   * @param result what is returned
   * @param next the state of the model from then on
   */
  record Answer<R, S>(R result, S next) {}
}
