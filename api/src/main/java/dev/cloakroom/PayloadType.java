package dev.cloakroom;

import dev.cloakroom.internal.Settings;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.WireException;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.time.Duration;
import java.util.Arrays;
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
  private final @Nullable Duration idleTimeout;
  private final @Nullable Duration absoluteLifetime;
  private final Map<Integer, Property<P, ?>> byTag = new HashMap<>();

  private PayloadType(
      String name,
      Class<P> javaType,
      Codec<P> codec,
      List<Property<P, ?>> properties,
      @Nullable Property<P, ? extends @Nullable String> subject,
      @Nullable Property<P, ? extends @Nullable String> tenant,
      @Nullable Duration idleTimeout,
      @Nullable Duration absoluteLifetime) {
    this.name = Objects.requireNonNull(name, "name");
    this.javaType = Objects.requireNonNull(javaType, "javaType");
    this.codec = Objects.requireNonNull(codec, "codec");
    this.properties = List.copyOf(properties);
    this.subject = subject;
    this.tenant = tenant;
    this.idleTimeout = idleTimeout;
    this.absoluteLifetime = absoluteLifetime;
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
    return new PayloadType<>(name, javaType, codec, properties, subject, tenant, null, null);
  }

  /**
   * The same type with an idle timeout of its own. Called by generated code.
   *
   * @throws IllegalArgumentException if it is not from 1 second to 3,650 days
   */
  public PayloadType<P> withIdleTimeout(Duration timeout) {
    return new PayloadType<>(
        name, javaType, codec, properties, subject, tenant, checked(timeout), absoluteLifetime);
  }

  /**
   * The same type with an absolute lifetime of its own. Called by generated code.
   *
   * @throws IllegalArgumentException if it is not from 1 second to 3,650 days
   */
  public PayloadType<P> withAbsoluteLifetime(Duration lifetime) {
    return new PayloadType<>(
        name, javaType, codec, properties, subject, tenant, idleTimeout, checked(lifetime));
  }

  private static Duration checked(Duration lifetime) {
    if (lifetime.compareTo(Settings.LEAST_LIFETIME) < 0
        || lifetime.compareTo(Settings.MOST_LIFETIME) > 0) {
      throw new IllegalArgumentException(
          "a session lives from 1 second to 3650 days, and not " + lifetime);
    }
    return lifetime;
  }

  /** The stable type name, as it is stored. */
  public String name() {
    return name;
  }

  /** The payload class. */
  public Class<P> javaType() {
    return javaType;
  }

  /** The idle timeout that the class asks for; what is configured wins over it. */
  public Optional<Duration> idleTimeout() {
    return Optional.ofNullable(idleTimeout);
  }

  /** The absolute lifetime that the class asks for; what is configured wins over it. */
  public Optional<Duration> absoluteLifetime() {
    return Optional.ofNullable(absoluteLifetime);
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
   * A payload in which nothing is set.
   *
   * @throws RuntimeException whatever the class's constructor throws at that
   */
  public P empty() {
    return codec.read(new WireReader(new byte[0]));
  }

  /** Whether a payload says no more than one in which nothing is set. */
  public boolean isEmpty(P payload) {
    try {
      return Arrays.equals(encoded(payload), encoded(empty()));
    } catch (WireException e) {
      return false; // there is something that cannot be written
    }
  }

  private byte[] encoded(P payload) {
    try (WireWriter out = WireWriter.open(Integer.MAX_VALUE)) {
      codec.write(out, payload);
      return out.toByteArray();
    }
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
