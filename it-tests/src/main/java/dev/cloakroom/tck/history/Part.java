package dev.cloakroom.tck.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What happens to the model at one moment. Immutable.
 *
 * @param <S> the state of the model
 */
public final class Part<S> {
  private final Function<S, List<S>> effect;
  private final boolean look;

  private Part(Function<S, List<S>> effect, boolean look) {
    this.effect = effect;
    this.look = look;
  }

  /** Something was seen and nothing changed. */
  public static <S> Part<S> look(Predicate<S> seen) {
    return new Part<>(state -> seen.test(state) ? List.of(state) : List.of(), true);
  }

  /**
   * Something changed.
   *
   * @param change the state from then on, or nothing if it cannot have happened in this state
   */
  public static <S> Part<S> change(Function<S, Optional<S>> change) {
    return new Part<>(state -> change.apply(state).map(List::of).orElse(List.of()), false);
  }

  /**
   * Something changed in one of several ways.
   *
   * @param changes the states that there may be from then on; none if it cannot have happened
   */
  public static <S> Part<S> oneOf(Function<S, List<S>> changes) {
    return new Part<>(changes, false);
  }

  /** Whether it changes no state. */
  boolean isLook() {
    return look;
  }

  /** In which states it may leave the model; none if it cannot happen in this one. */
  List<S> after(S state) {
    return effect.apply(state);
  }
}
