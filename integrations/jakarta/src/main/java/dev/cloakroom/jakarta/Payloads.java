package dev.cloakroom.jakarta;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.Session;
import dev.cloakroom.SessionPayload;
import dev.cloakroom.Sessions;
import jakarta.servlet.ServletContext;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which class is the payload of an application's sessions: one, as a client has one cookie. */
final class Payloads {
  private static final String ATTRIBUTE = "dev.cloakroom.jakarta.payloads";

  private Payloads() {}

  /** Keeps what the servlet container found. */
  static void found(ServletContext context, Set<Class<?>> payloads) {
    context.setAttribute(ATTRIBUTE, payloads);
  }

  /**
   * The payload class: the one that is injected or, if none is, the one that there is.
   *
   * @return nothing if there is none
   * @throws CloakroomConfigurationException if there are several
   */
  static Optional<Class<?>> of(ServletContext context, Set<Class<?>> injected) {
    if (!injected.isEmpty()) {
      return one(injected, "are injected as sessions");
    }
    return context.getAttribute(ATTRIBUTE) instanceof Set<?> found
        ? one(found, "are annotated with @SessionPayload, and none is injected")
        : Optional.empty();
  }

  private static Optional<Class<?>> one(Set<?> payloads, String where) {
    List<String> names =
        payloads.stream().map(payload -> ((Class<?>) payload).getName()).sorted().toList();
    if (names.size() > 1) {
      throw new CloakroomConfigurationException(
          "A client has one session here, and so one payload class; these %s: %s. Inject one of them, make the others values in it, or get at their sessions by Cloakroom.sessions."
              .formatted(where, names));
    }
    return payloads.stream().findFirst().map(payload -> (Class<?>) payload);
  }

  /**
   * The payload class that an injection point asks for the session or the sessions of, also within
   * an {@code Instance}.
   *
   * @return nothing if it asks for something else
   * @throws CloakroomConfigurationException if it does not say which, or if that is no payload
   */
  static Optional<Class<?>> askedFor(Type injected) {
    if (isSession(injected)) {
      throw unusable(injected);
    }
    if (!(injected instanceof ParameterizedType type)) {
      return Optional.empty();
    }
    Type argument = type.getActualTypeArguments()[0];
    if (!isSession(type.getRawType())) {
      return argument instanceof ParameterizedType ? askedFor(argument) : Optional.empty();
    }
    if (argument instanceof Class<?> payload && payload.isAnnotationPresent(SessionPayload.class)) {
      return Optional.of(payload);
    }
    throw unusable(injected);
  }

  private static boolean isSession(Type type) {
    return type.equals(Session.class) || type.equals(Sessions.class);
  }

  private static CloakroomConfigurationException unusable(Type injected) {
    return new CloakroomConfigurationException(
        "%s is injected; name a class that is annotated with @SessionPayload, as in Session<ShopSession>."
            .formatted(injected.getTypeName()));
  }
}
