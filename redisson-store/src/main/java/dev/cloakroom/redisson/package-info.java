/**
 * Will be the store for Redis and Valkey. There is no store in it yet: nothing here opens a {@code
 * redis:} URL.
 */
@NullMarked
package dev.cloakroom.redisson;

import org.jspecify.annotations.NullMarked;
