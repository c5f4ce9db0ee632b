/**
 * How sessions work above a store: tokens, payload bytes, merging, expiry, configuration. Not API.
 */
@NullMarked
package dev.cloakroom.internal;

import org.jspecify.annotations.NullMarked;
