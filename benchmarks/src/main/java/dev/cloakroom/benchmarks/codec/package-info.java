/** Payloads to bytes and back: Cloakroom beside the serializers that people use. */
@NullMarked
package dev.cloakroom.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
