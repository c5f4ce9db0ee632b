/** What an application has that has a payload class too many. */
@NullMarked
package dev.cloakroom.jakarta.two;

import org.jspecify.annotations.NullMarked;
