package dev.cloakroom.spi;

import java.util.List;
import java.util.Objects;

/**
 * How many live sessions a subject may have. Immutable.
 *
 * @param keys the subject's present key and those of older secrets; at least one
 * @param sessions how many at the most, the one that is being added included; at least 1
 * @param excess what happens where there would be more
 */
public record SubjectLimit(List<SubjectKey> keys, int sessions, Excess excess) {
  /** What happens where a subject would have more live sessions than it may. */
  public enum Excess {
    /** Those that were created first are deleted in the same step. */
    EVICT_OLDEST,
    /** The new one is not added. */
    REJECT
  }

  /**
   * Checks that it is a limit.
   *
   * @throws IllegalArgumentException if there are no keys or it allows no session
   */
  public SubjectLimit {
    keys = List.copyOf(keys);
    Objects.requireNonNull(excess, "excess");
    if (keys.isEmpty() || sessions < 1) {
      throw new IllegalArgumentException(
          "a limit is of a subject, which has a key, and at least 1; it was " + sessions);
    }
  }
}
