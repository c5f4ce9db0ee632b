/**
 * What a store or a cipher implements. A store keeps sealed bytes and clear routing columns; it
 * knows nothing of payloads, keys or tokens. A cipher seals and opens; it knows nothing of stores.
 *
 * <p>Providers of both are found by {@link java.util.ServiceLoader}, by the URL or the name that
 * the configuration gives.
 */
@NullMarked
package dev.cloakroom.spi;

import org.jspecify.annotations.NullMarked;
