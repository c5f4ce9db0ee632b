package dev.cloakroom.processor;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads how long sessions live out of the annotation of a payload class. */
final class LifetimeReader {
  private static final String IDLE_TIMEOUT = "idleTimeout";
  private static final String ABSOLUTE_LIFETIME = "absoluteLifetime";

  /** What may be configured; the runtime has the same bounds. */
  private static final Duration LEAST = Duration.ofSeconds(1);

  private static final Duration MOST = Duration.ofDays(3_650);

  private final Problems problems;

  LifetimeReader(Problems problems) {
    this.problems = problems;
  }

  LifetimeModel read(TypeElement payload, Annotated annotation) {
    LifetimeModel lifetime =
        new LifetimeModel(
            duration(payload, annotation, IDLE_TIMEOUT, "PT30M"),
            duration(payload, annotation, ABSOLUTE_LIFETIME, "PT12H"));
    if (!lifetime.isPossible()) {
      refuse(
          payload,
          annotation,
          IDLE_TIMEOUT,
          "longer than the absoluteLifetime, " + lifetime.absoluteLifetime(),
          lifetime.absoluteLifetime() + " at the most, or a longer absoluteLifetime");
    }
    return lifetime;
  }

  private @Nullable Duration duration(
      TypeElement payload, Annotated annotation, String member, String example) {
    String text = textOf(annotation, member);
    if (text.isEmpty()) {
      return null;
    }
    try {
      Duration duration = Duration.parse(text);
      if (duration.compareTo(LEAST) >= 0 && duration.compareTo(MOST) <= 0) {
        return duration;
      }
      Duration nearest = duration.compareTo(LEAST) < 0 ? LEAST : MOST;
      refuse(
          payload,
          annotation,
          member,
          "not from 1 second to 3650 days",
          "%s = \"%s\"".formatted(member, nearest));
    } catch (DateTimeParseException e) {
      refuse(
          payload,
          annotation,
          member,
          "no ISO-8601 duration",
          "%s = \"%s\", for example".formatted(member, example));
    }
    return null;
  }

  private static String textOf(Annotated annotation, String member) {
    return annotation.member(member).valueOr(String.class, "");
  }

  private void refuse(
      TypeElement payload, Annotated annotation, String member, String fault, String remedy) {
    problems.at(
        annotation.member(member),
        Diagnostic.BAD_LIFETIME,
        member,
        textOf(annotation, member),
        payload.getSimpleName(),
        fault,
        remedy);
  }
}
