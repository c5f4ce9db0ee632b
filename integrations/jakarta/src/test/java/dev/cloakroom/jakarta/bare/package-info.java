/** An application that injects nothing. */
@NullMarked
package dev.cloakroom.jakarta.bare;

import org.jspecify.annotations.NullMarked;
