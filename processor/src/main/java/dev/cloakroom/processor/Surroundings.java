package dev.cloakroom.processor;

/**
 * What the generated code of a payload has to fit into.
 *
 * @param visible whether the class can be used outside of its package
 * @param nullMarked whether it is in the scope of JSpecify's {@code @NullMarked}
 * @param deprecated whether the class or something that its codec uses is deprecated
 * @param generatedAnnotation whether its module reads the one of {@code @Generated}
 * @param shadowsJavaLang whether its package has a class with the name of one in {@code java.lang}
 */
record Surroundings(
    boolean visible,
    boolean nullMarked,
    boolean deprecated,
    boolean generatedAnnotation,
    boolean shadowsJavaLang) {}
