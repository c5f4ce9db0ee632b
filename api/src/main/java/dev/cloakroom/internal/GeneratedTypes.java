package dev.cloakroom.internal;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.PayloadType;
import java.lang.reflect.Field;

/** Finds the generated {@code TYPE} constant of a payload class by the name of its class. */
public final class GeneratedTypes {
  private GeneratedTypes() {}

  /**
   * The type of a payload class.
   *
   * @throws CloakroomConfigurationException if there is no generated class, or it may not be used
   *     from here
   */
  @SuppressWarnings("unchecked") // the processor writes PayloadType<P> for P; checked below
  public static <P> PayloadType<P> of(Class<P> payload) {
    String generated = payload.getName().replace('$', '_') + "_";
    try {
      Field constant =
          Class.forName(generated, true, payload.getClassLoader()).getDeclaredField("TYPE");
      constant.setAccessible(true);
      PayloadType<?> type = (PayloadType<?>) constant.get(null);
      if (type != null && type.javaType().equals(payload)) {
        return (PayloadType<P>) type;
      }
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new CloakroomConfigurationException(
          "There is no generated class %s. Annotate %s with @SessionPayload, and put cloakroom-processor on the annotation processor path."
              .formatted(generated, payload.getName()),
          e);
    } catch (RuntimeException e) {
      throw new CloakroomConfigurationException(
          "The generated class %s cannot be reached from here; pass %s.TYPE instead of the class, or open its package to module dev.cloakroom.api."
              .formatted(generated, generated),
          e);
    }
    throw new CloakroomConfigurationException(
        "The class %s was not generated for %s; is there another class of that name? Pass the TYPE constant of the generated class instead."
            .formatted(generated, payload.getName()));
  }
}
