/**
 * Measures Cloakroom beside its peers. {@code Benchmarks} is the program; a {@code Part} says what
 * is compared, package {@code run} measures it, package {@code report} writes it down.
 */
@NullMarked
package dev.cloakroom.benchmarks;

import org.jspecify.annotations.NullMarked;
