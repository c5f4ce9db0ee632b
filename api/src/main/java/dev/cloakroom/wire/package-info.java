/**
 * The runtime of generated codecs: the Protocol Buffers wire format, written straight from an
 * object and read straight into one.
 */
@NullMarked
package dev.cloakroom.wire;

import org.jspecify.annotations.NullMarked;
