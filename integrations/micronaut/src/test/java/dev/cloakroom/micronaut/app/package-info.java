/** The application that the tests deploy. */
@NullMarked
package dev.cloakroom.micronaut.app;

import org.jspecify.annotations.NullMarked;
