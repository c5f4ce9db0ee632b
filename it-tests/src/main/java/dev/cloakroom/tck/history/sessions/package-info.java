/**
 * Histories of {@link dev.cloakroom.Sessions}: what two nodes of an application do with the
 * sessions of few visitors, with one clock that stands still but for steps that move it.
 */
@NullMarked
package dev.cloakroom.tck.history.sessions;

import org.jspecify.annotations.NullMarked;
