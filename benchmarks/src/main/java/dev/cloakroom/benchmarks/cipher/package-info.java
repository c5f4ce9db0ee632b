/** Sealing and opening beside the primitives that do it. */
@NullMarked
package dev.cloakroom.benchmarks.cipher;

import org.jspecify.annotations.NullMarked;
