package dev.cloakroom.processor;

/** A type that has an order, so that it can be the key of a map. */
sealed interface KeyKind extends SingleKind
    permits EnumKind, InstantKind, LibraryKind, StringKind, WrapperKind {

  /** The method of {@link dev.cloakroom.wire.SortedEntries} that knows the order of these keys. */
  default String sortedEntries() {
    return "of";
  }

  /** Whether this one can be a key. */
  default boolean canBeKey() {
    return true;
  }

  /** Whether this one has a natural order, so that it can be in a sorted set. */
  default boolean isComparable() {
    return true;
  }
}
