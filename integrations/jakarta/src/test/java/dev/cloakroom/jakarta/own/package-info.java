/** What an application has that makes a {@code Cloakroom} of its own. */
@NullMarked
package dev.cloakroom.jakarta.own;

import org.jspecify.annotations.NullMarked;
