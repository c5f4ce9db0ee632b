package dev.cloakroom.tck.history;

import java.util.random.RandomGenerator;

/**
 * What is tested by random histories. For one thread.
 *
 * @param <T> what a step of a program is
 * @param <N> what a node is
 * @param <S> the state of the model, immutable and compared by its contents
 */
public interface Setting<T, N, S> {
  /** How many threads a program has. */
  int THREADS = 8;

  /** Writes a program, with nothing but these numbers to choose by. */
  Program<T> program(RandomGenerator random);

  /** Where a program is performed next: as if nobody had ever been there. */
  Stage<T, N, S> stage() throws Exception;
}
