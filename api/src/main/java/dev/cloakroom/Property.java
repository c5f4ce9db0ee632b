package dev.cloakroom;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of a payload class, typed: a constant of the generated {@code X_} class.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <P> the payload class
 * @param <V> the type of the property's values
 */
public final class Property<P, V extends @Nullable Object> {
  private final String name;
  private final int tag;
  private final Function<P, V> getter;
  private final BiFunction<P, V, P> wither;
  private final ConflictPolicy conflictPolicy;

  private Property(
      String name,
      int tag,
      Function<P, V> getter,
      BiFunction<P, V, P> wither,
      ConflictPolicy conflictPolicy) {
    this.name = Objects.requireNonNull(name, "name");
    this.tag = tag;
    this.getter = Objects.requireNonNull(getter, "getter");
    this.wither = Objects.requireNonNull(wither, "wither");
    this.conflictPolicy = Objects.requireNonNull(conflictPolicy, "conflictPolicy");
  }

  /**
   * A property. Called by generated code.
   *
   * @param name the name of the record component or bean property
   * @param tag its field number
   * @param getter reads it
   * @param wither sets it: a record gives a new record, a bean gives itself
   */
  public static <P, V extends @Nullable Object> Property<P, V> of(
      String name, int tag, Function<P, V> getter, BiFunction<P, V, P> wither) {
    return new Property<>(name, tag, getter, wither, ConflictPolicy.FAIL);
  }

  /** The same property with another conflict policy. Called by generated code. */
  public Property<P, V> withConflictPolicy(ConflictPolicy policy) {
    return new Property<>(name, tag, getter, wither, policy);
  }

  /** The name of the record component or bean property. */
  public String name() {
    return name;
  }

  /** The Protocol Buffers field number. */
  public int tag() {
    return tag;
  }

  /** What happens where two requests have changed it; {@link ConflictPolicy#FAIL} by default. */
  public ConflictPolicy conflictPolicy() {
    return conflictPolicy;
  }

  /** The property's value in a payload. */
  public V get(P payload) {
    return getter.apply(payload);
  }

  /**
   * The payload with another value for this property: a new record, or the same bean, changed.
   *
   * @throws RuntimeException whatever the payload's constructor or setter throws at the value
   */
  public P with(P payload, V value) {
    return wither.apply(payload, value);
  }

  /** The name and the field number. */
  @Override
  public String toString() {
    return name + "#" + tag;
  }
}
