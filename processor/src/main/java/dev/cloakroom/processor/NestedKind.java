package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;

/**
 * A record or JavaBean inside the payload: a message of its own, with a pair of methods in the
 * payload's codec.
 *
 * @param suffix what the names of these methods end in
 * @param comparable whether it has a natural order
 */
record NestedKind(ClassName type, String suffix, boolean comparable) implements MessageKind {
  @Override
  public boolean isComparable() {
    return comparable;
  }
}
