package dev.cloakroom.redisson;

import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.spi.SubjectLimit;
import dev.cloakroom.spi.SubjectLimit.Excess;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A subject's limit as {@code lua/limits.lua} is told it. Immutable.
 *
 * @param subjects whose registries are declared; none where there is no limit
 * @param arguments behind a script's own
 */
record Limit(List<SubjectKey> subjects, List<Object> arguments) {
  static final Limit NONE = new Limit(List.of(), List.of());

  static Limit of(@Nullable SubjectLimit limit, long now) {
    return limit == null ? NONE : of(limit, limit.excess(), now);
  }

  /** The limit with another answer to there being too many. */
  static Limit of(SubjectLimit limit, Excess excess, long now) {
    List<SubjectKey> subjects = limit.keys().stream().distinct().toList();
    List<Object> arguments = new ArrayList<>();
    arguments.add(now);
    arguments.add(limit.sessions());
    arguments.add(excess == Excess.REJECT ? "reject" : "evict");
    subjects.forEach(subject -> arguments.add(subject.bytes()));
    return new Limit(subjects, List.copyOf(arguments));
  }
}
