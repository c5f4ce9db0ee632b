package dev.cloakroom.micronaut;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SessionPayload;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospector;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which class is the payload of an application's sessions: one, as a client has one cookie. */
final class Payloads {
  private Payloads() {}

  /**
   * The one that is introspected.
   *
   * @throws CloakroomConfigurationException if there is none, or if there are several
   */
  static Class<?> introspected() {
    return one(
        BeanIntrospector.SHARED.findIntrospections(SessionPayload.class).stream()
            .map(BeanIntrospection::getBeanType)
            .collect(Collectors.toSet()));
  }

  /**
   * Makes sure that a session is asked for by its payload class.
   *
   * @throws CloakroomConfigurationException if it is another one
   */
  static void requireSame(Class<?> payload, Class<?> expected) {
    if (!expected.equals(payload)) {
      throw new CloakroomConfigurationException(
          "The sessions of this application have the payload class %s, and not %s; those of another class can be had by Cloakroom.sessions."
              .formatted(payload.getName(), expected.getName()));
    }
  }

  /** The one of these. */
  static Class<?> one(Set<Class<?>> payloads) {
    if (payloads.isEmpty()) {
      throw new CloakroomConfigurationException(
          "No payload class is known. Annotate the class that is annotated with @SessionPayload with @Introspected, too, and have micronaut-inject-java among the annotation processors.");
    }
    if (payloads.size() > 1) {
      List<String> names = payloads.stream().map(Class::getName).sorted().toList();
      throw new CloakroomConfigurationException(
          "A client has one session here, and so one payload class; these are annotated with @SessionPayload and @Introspected: %s. Leave @Introspected to one of them, or make a bean WebSessions of it by Cloakroom.web; get at the sessions of the others by Cloakroom.sessions."
              .formatted(names));
    }
    return payloads.iterator().next();
  }
}
