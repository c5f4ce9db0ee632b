/** The payload that every benchmark uses, built from a seed. */
@NullMarked
package dev.cloakroom.benchmarks.payload;

import org.jspecify.annotations.NullMarked;
