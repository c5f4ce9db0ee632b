package dev.cloakroom.tck.history;

import java.util.List;

/**
 * A call as it was recorded.
 *
 * @param thread who called; {@link Program#ALONE} before and after the threads
 * @param node which node was called
 * @param invoked its number in the order of all beginnings and ends
 * @param responded the number of its end
 */
record Call<N, R, S>(
    int thread, int node, Operation<N, R, S> operation, R result, long invoked, long responded) {
  boolean overlaps(Call<N, ?, S> other) {
    return invoked < other.responded && other.invoked < responded;
  }

  List<Part<S>> parts(List<Call<N, ?, S>> all) {
    boolean alone = all.stream().noneMatch(other -> other.invoked != invoked && overlaps(other));
    return operation.parts(result, alone);
  }
}
