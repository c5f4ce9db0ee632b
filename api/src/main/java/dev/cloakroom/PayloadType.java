package dev.cloakroom;

import dev.cloakroom.wire.Codec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that Cloakroom knows of a payload class: the {@code TYPE} constant of the generated
 * {@code X_} class.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <P> the payload class
 */
public final class PayloadType<P> {
  private final String name;
  private final Class<P> javaType;
  private final Codec<P> codec;
  private final List<Property<P, ?>> properties;
  private final @Nullable Property<P, ? extends @Nullable String> subject;
  private final @Nullable Property<P, ? extends @Nullable String> tenant;
  private final Map<Integer, Property<P, ?>> byTag = new HashMap<>();

  private PayloadType(
      String name,
      Class<P> javaType,
      Codec<P> codec,
      List<Property<P, ?>> properties,
      @Nullable Property<P, ? extends @Nullable String> subject,
      @Nullable Property<P, ? extends @Nullable String> tenant) {
    this.name = Objects.requireNonNull(name, "name");
    this.javaType = Objects.requireNonNull(javaType, "javaType");
    this.codec = Objects.requireNonNull(codec, "codec");
    this.properties = List.copyOf(properties);
    this.subject = subject;
    this.tenant = tenant;
    for (Property<P, ?> property : this.properties) {
      byTag.put(property.tag(), property);
    }
  }

  /**
   * The type of a payload class. Called by generated code.
   *
   * @param name the stable type name
   * @param javaType the class
   * @param codec its serializer; thread-safe
   * @param properties all its properties, in the order of the class
   * @param subject the property that is the subject, or {@code null} if there is none
   * @param tenant the property that is the tenant, or {@code null} if there is none
   */
  public static <P> PayloadType<P> of(
      String name,
      Class<P> javaType,
      Codec<P> codec,
      List<Property<P, ?>> properties,
      @Nullable Property<P, ? extends @Nullable String> subject,
      @Nullable Property<P, ? extends @Nullable String> tenant) {
    return new PayloadType<>(name, javaType, codec, properties, subject, tenant);
  }

  /** The stable type name, as it is stored. */
  public String name() {
    return name;
  }

  /** The payload class. */
  public Class<P> javaType() {
    return javaType;
  }

  /** The serializer. */
  public Codec<P> codec() {
    return codec;
  }

  /** All properties, in the order of the class. */
  public List<Property<P, ?>> properties() {
    return properties;
  }

  /** The property with this field number, or nothing if the class does not know it. */
  public Optional<Property<P, ?>> property(int tag) {
    return Optional.ofNullable(byTag.get(tag));
  }

  /**
   * Whose payload it is.
   *
   * @return the owner, or {@code null} for a guest
   * @throws IllegalArgumentException if the subject or tenant is one that {@link SubjectRef}
   *     refuses
   */
  public @Nullable SubjectRef subjectOf(P payload) {
    String value = subject == null ? null : subject.get(payload);
    return value == null ? null : new SubjectRef(tenantOf(payload), value);
  }

  /** The tenant of a payload, also of a guest's; {@code null} for none. */
  public @Nullable String tenantOf(P payload) {
    return tenant == null ? null : tenant.get(payload);
  }

  /** The stable name and the class. */
  @Override
  public String toString() {
    return "PayloadType[" + name + ", " + javaType.getName() + "]";
  }
}
