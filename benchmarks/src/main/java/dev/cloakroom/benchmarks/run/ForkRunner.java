package dev.cloakroom.benchmarks.run;

/** Measures one subject of a comparison in a virtual machine of its own. */
@FunctionalInterface
interface ForkRunner {
  Fork run(Comparison comparison, Subject subject);
}
