/**
 * Sessions in Micronaut: a filter that is there once the dependency is, and sessions as arguments
 * of controllers and to inject.
 *
 * <p>The payload class is annotated with {@code @SessionPayload} and {@code @Introspected}. Of a
 * request, {@link dev.cloakroom.micronaut.RequestExchange} is what everything else leads to: the
 * arguments that are bound, the beans that are injected, and {@link
 * dev.cloakroom.micronaut.SessionFilter}, which writes it. Nothing here asks a store on a thread
 * that must not block.
 */
@NullMarked
package dev.cloakroom.micronaut;

import org.jspecify.annotations.NullMarked;
