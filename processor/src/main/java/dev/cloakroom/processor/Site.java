package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;

/**
 * The place in a generated method where one property is written or read.
 *
 * @param tag its field number
 * @param field its constant in the codec
 * @param variable the local variable that holds its value
 * @param locals the other local variables of the method
 */
record Site(int tag, CodeBlock field, String variable, Locals locals) {

  /** The local variable for the writer. */
  String out() {
    return locals.name("out");
  }

  /** The local variable for the reader. */
  String in() {
    return locals.name("in");
  }

  /** The same place, for the key or the value of a map's entry. */
  Site withField(CodeBlock other) {
    return new Site(tag, other, variable, locals);
  }
}
