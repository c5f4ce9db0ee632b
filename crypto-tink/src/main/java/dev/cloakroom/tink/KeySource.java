package dev.cloakroom.tink;

/** Where a cipher has its keys from. Thread-safe. */
interface KeySource {
  /** The keys as they are known now. */
  UsableKeys current();

  /** The keys as they are known after a look at whether there are newer ones. */
  default UsableKeys latest() {
    return current();
  }
}
