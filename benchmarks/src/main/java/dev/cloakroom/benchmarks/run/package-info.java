/** Runs the subjects of a comparison in turn, and makes ratios of what was measured. */
@NullMarked
package dev.cloakroom.benchmarks.run;

import org.jspecify.annotations.NullMarked;
