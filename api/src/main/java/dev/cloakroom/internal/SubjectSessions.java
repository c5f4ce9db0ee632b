package dev.cloakroom.internal;

import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import java.util.List;

/**
 * How many live sessions each subject may have.
 *
 * @param most how many; {@link #ANY_NUMBER} for any number
 * @param excess what happens where there would be more
 */
public record SubjectSessions(int most, SubjectLimit.Excess excess) {
  /** No limit. */
  public static final int ANY_NUMBER = 0;

  boolean areLimited() {
    return most != ANY_NUMBER;
  }

  SubjectLimit of(List<SubjectKey> keys) {
    return new SubjectLimit(keys, most, excess);
  }
}
