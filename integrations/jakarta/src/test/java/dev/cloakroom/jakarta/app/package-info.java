/** The application that the tests deploy. */
@NullMarked
package dev.cloakroom.jakarta.app;

import org.jspecify.annotations.NullMarked;
