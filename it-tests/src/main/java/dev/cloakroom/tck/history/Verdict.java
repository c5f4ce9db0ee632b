package dev.cloakroom.tck.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an order of the calls was found that the model explains.
 *
 * @param kind how the search ended
 * @param configurations how many were looked at
 * @param explained how many calls the longest order has that the model explains
 * @param state the state of the model after them; null where nothing went wrong
 * @param next the calls of which one would have had to come next, and none could
 */
record Verdict<N, S>(
    Kind kind, int configurations, int explained, @Nullable S state, List<Call<N, ?, S>> next) {
  enum Kind {
    EXPLAINED,
    UNEXPLAINED,
    /** The search was given up; nothing is known. */
    UNDECIDED
  }

  boolean isFailure() {
    return kind == Kind.UNEXPLAINED;
  }
}
