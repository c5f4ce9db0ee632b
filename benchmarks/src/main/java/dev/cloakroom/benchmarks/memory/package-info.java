/** What sessions take where they are kept: in the heap, in databases, in Redis. */
@NullMarked
package dev.cloakroom.benchmarks.memory;

import org.jspecify.annotations.NullMarked;
