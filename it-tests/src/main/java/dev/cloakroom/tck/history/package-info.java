/**
 * Random histories: many threads call the nodes of one store at the same time, what each call
 * returned is recorded, and a search looks for an order of the calls that a sequential model
 * explains. What cannot be explained is cut down to a short program that still goes wrong.
 *
 * <p>A {@link dev.cloakroom.tck.history.Setting} says what is tested: it writes a {@link
 * dev.cloakroom.tck.history.Program} out of a seed, and its {@link dev.cloakroom.tck.history.Stage}
 * performs the steps by means of {@link dev.cloakroom.tck.history.Operation}s, each of which says
 * what it means to the model. {@link dev.cloakroom.tck.history.Histories} runs it all.
 */
@NullMarked
package dev.cloakroom.tck.history;

import org.jspecify.annotations.NullMarked;
