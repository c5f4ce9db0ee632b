package dev.cloakroom.processor;

import com.palantir.javapoet.TypeName;

/**
 * A collection, optional or array inside another: a message with the elements as its only field,
 * with a pair of methods in the payload's codec.
 *
 * @param content how what is in the message is written and read
 * @param suffix what the names of these methods end in
 */
record WrappedKind(TypeName type, PropertyKind content, String suffix) implements MessageKind {}
