/**
 * Histories of a {@link dev.cloakroom.spi.SessionStore}: every verb of it and of its values, with
 * times that each step chooses, on few sessions, so that calls meet.
 */
@NullMarked
package dev.cloakroom.tck.history.store;

import org.jspecify.annotations.NullMarked;
