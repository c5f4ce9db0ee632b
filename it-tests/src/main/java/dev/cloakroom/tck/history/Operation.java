package dev.cloakroom.tck.history;

import java.util.List;

/**
 * One call of a node, and what it means to the model. Immutable.
 *
 * @param <N> what a node is
 * @param <R> what it returns
 * @param <S> the state of the model, immutable and compared by its contents
 */
public interface Operation<N, R, S> {
  /** Calls a node. Whatever is thrown is not explained by any model. */
  R call(N node);

  /**
   * What happened to the model, given what was returned. Each part happens at a moment of its own
   * between the beginning and the end of the call, in any order: what is promised to be atomic is
   * one part.
   *
   * @param alone whether no other call was under way at the same time
   */
  List<Part<S>> parts(R result, boolean alone);

  /** How a result stands in reports. */
  default String text(R result) {
    return String.valueOf(result);
  }

  /** What the model would have returned in a state, for reports. */
  String allowed(S state);
}
