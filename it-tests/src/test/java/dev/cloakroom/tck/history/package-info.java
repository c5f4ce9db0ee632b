/** The search for an explanation is tested on histories that are written by hand. */
@NullMarked
package dev.cloakroom.tck.history;

import org.jspecify.annotations.NullMarked;
