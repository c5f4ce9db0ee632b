package dev.cloakroom.tck.history;

import java.util.List;

/** The smallest thing that threads can share: one number. */
final class Register {
  private Register() {}

  record Write(int value) implements Exact<Register, Boolean, Integer> {
    @Override
    public Boolean call(Register node) {
      throw new UnsupportedOperationException("histories are written by hand");
    }

    @Override
    public Answer<Boolean, Integer> answer(Integer state) {
      return new Answer<>(true, value);
    }

    @Override
    public boolean changes(Boolean result) {
      return true;
    }
  }

  record Read() implements Exact<Register, Integer, Integer> {
    @Override
    public Integer call(Register node) {
      throw new UnsupportedOperationException("histories are written by hand");
    }

    @Override
    public Answer<Integer, Integer> answer(Integer state) {
      return new Answer<>(state, state);
    }

    @Override
    public boolean changes(Integer result) {
      return false;
    }
  }

  /** Adds one and returns what there was before. */
  record Increment() implements Exact<Register, Integer, Integer> {
    @Override
    public Integer call(Register node) {
      throw new UnsupportedOperationException("histories are written by hand");
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

  /** Reads twice, at a moment of its own each. */
  record ReadTwice() implements Operation<Register, List<Integer>, Integer> {
    @Override
    public List<Integer> call(Register node) {
      throw new UnsupportedOperationException("histories are written by hand");
    }

    @Override
    public List<Part<Integer>> parts(List<Integer> result, boolean alone) {
      return result.stream().map(seen -> Part.<Integer>look(seen::equals)).toList();
    }

    @Override
    public String allowed(Integer state) {
      return List.of(state, state).toString();
    }
  }

  /** A call from one moment to another. */
  static <R> Call<Register, R, Integer> call(
      Operation<Register, R, Integer> operation, R result, long invoked, long responded) {
    return new Call<>(0, 0, operation, result, invoked, responded);
  }
}
