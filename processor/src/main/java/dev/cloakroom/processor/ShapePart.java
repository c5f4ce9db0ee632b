package dev.cloakroom.processor;

import org.jspecify.annotations.Nullable;

/**
 * How a property stands in the {@link dev.cloakroom.wire.MessageShape} of its class.
 *
 * @param factory the method there that makes the part
 * @param content what the names of the methods of the message in it end in; {@code null} if there
 *     is none
 */
record ShapePart(String factory, @Nullable String content) {}
