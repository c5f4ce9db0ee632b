package dev.cloakroom.wire;

import java.util.List;
import java.util.function.IntFunction;

/** Arrays of generic types, which the language cannot create. */
public final class GenericArrays {
  private GenericArrays() {}

  /**
   * The elements as an array.
   *
   * @param maker makes an array of the elements' class, as {@code List<?>[]::new} does
   */
  @SuppressWarnings("unchecked") // E only differs in arguments
  public static <E, A> E[] of(List<E> elements, IntFunction<A[]> maker) {
    return (E[]) elements.toArray(maker);
  }
}
