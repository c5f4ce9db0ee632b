/** An application that injects what is no session. */
@NullMarked
package dev.cloakroom.jakarta.wrong;

import org.jspecify.annotations.NullMarked;
