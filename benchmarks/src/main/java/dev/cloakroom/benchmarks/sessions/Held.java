package dev.cloakroom.benchmarks.sessions;

/** A session in the hands of one thread. */
public interface Held {
  /** By what it is found again. */
  String name();

  /** Saves it with another quantity in its cart. */
  void save();

  /** Puts off its expiry. */
  void touch();

  /** Gives it another name, under which alone it is found from now on. */
  void cycle();

  /** Deletes it. */
  void delete();
}
