/** Writes what was measured, as a page for people and a file for programs. */
@NullMarked
package dev.cloakroom.benchmarks.report;

import org.jspecify.annotations.NullMarked;
