package dev.cloakroom.processor;

import com.palantir.javapoet.TypeName;

/**
 * A sealed type: a message with one field, which says by its number of which subtype the value is,
 * with a pair of methods in the payload's codec.
 *
 * @param suffix what the names of these methods end in
 */
record SealedKind(TypeName type, String suffix) implements MessageKind {}
