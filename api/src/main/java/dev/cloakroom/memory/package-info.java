/** The store that keeps sessions in this process only, for tests and for a first try. */
@NullMarked
package dev.cloakroom.memory;

import org.jspecify.annotations.NullMarked;
