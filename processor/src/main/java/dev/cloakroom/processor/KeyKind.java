package dev.cloakroom.processor;

/** A type that can be the key of a map. */
sealed interface KeyKind extends SingleKind permits EnumKind, StringKind, WrapperKind {

  /** The method of {@link dev.cloakroom.wire.SortedEntries} that knows the order of these keys. */
  default String sortedEntries() {
    return "of";
  }
}
