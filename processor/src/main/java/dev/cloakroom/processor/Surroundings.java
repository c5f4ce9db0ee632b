package dev.cloakroom.processor;

import java.util.List;

/**
 * What the generated code of a payload has to fit into.
 *
 * @param visible whether the class can be used outside of its package
 * @param nullMarked whether it is in the scope of JSpecify's {@code @NullMarked}
 * @param suppressed the warnings of the compiler for which the payload is to blame
 * @param generatedAnnotation whether its module reads the one of {@code @Generated}
 * @param shadowsJavaLang whether its package has a class with the name of one in {@code java.lang}
 */
record Surroundings(
    boolean visible,
    boolean nullMarked,
    List<String> suppressed,
    boolean generatedAnnotation,
    boolean shadowsJavaLang) {
  Surroundings {
    suppressed = List.copyOf(suppressed);
  }
}
