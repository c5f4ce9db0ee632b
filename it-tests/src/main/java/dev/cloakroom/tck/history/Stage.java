package dev.cloakroom.tck.history;

/**
 * Performs the steps of one program. Thread-safe.
 *
 * @param <T> what a step is
 * @param <N> what a node is
 * @param <S> the state of the model
 */
public interface Stage<T, N, S> {
  /** The state of the model before anything happened. */
  S initial();

  /** Performs a step, which may be any number of calls. */
  void perform(T step, Caller<N, S> caller) throws Exception;

  /** A text of the report with names for what has none. */
  String legible(String text);
}
