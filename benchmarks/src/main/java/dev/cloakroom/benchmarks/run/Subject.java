package dev.cloakroom.benchmarks.run;

/**
 * One row of a comparison.
 *
 * @param parameter the value of the benchmark's parameter {@code subject}
 * @param label its name in tables
 */
public record Subject(String parameter, String label, Role role) {}
