package dev.cloakroom.benchmarks.report;

/**
 * Whether a figure that is asked for was reached.
 *
 * @param figure what is asked for
 * @param numbers what was measured
 */
public record Verdict(String figure, boolean met, String numbers) {}
