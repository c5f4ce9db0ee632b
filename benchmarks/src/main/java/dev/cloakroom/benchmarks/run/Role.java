package dev.cloakroom.benchmarks.run;

/** What a subject is to a comparison. */
public enum Role {
  /** What is judged. */
  OURS,

  /** What it is judged by: the fastest of these has the ratio 1.00. */
  PEER,

  /** Shown beside them, and judged by nothing. */
  INFORMATION
}
