package dev.cloakroom.benchmarks.payload;

/** How the shop looks to its visitor. */
public enum Theme {
  LIGHT,
  DARK,
  SYSTEM
}
