/** Subjects that have many sessions, beside others. */
@NullMarked
package dev.cloakroom.benchmarks.subject;

import org.jspecify.annotations.NullMarked;
