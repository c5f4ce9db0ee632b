/** The sessions of the workload, and what keeps them: shared by the parts that measure stores. */
@NullMarked
package dev.cloakroom.benchmarks.sessions;

import org.jspecify.annotations.NullMarked;
