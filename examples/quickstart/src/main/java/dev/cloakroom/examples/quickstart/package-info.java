/** A whole session in a terminal: from a guest to sign-out, on an SQLite file. */
@NullMarked
package dev.cloakroom.examples.quickstart;

import org.jspecify.annotations.NullMarked;
