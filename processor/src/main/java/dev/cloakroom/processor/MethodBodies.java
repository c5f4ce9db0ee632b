package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/** The parts of the methods that write and read one class. */
final class MethodBodies {
  private final ValueModel value;
  private final FieldConstants constants;
  private final Locals locals;

  MethodBodies(ValueModel value, FieldConstants constants) {
    this.value = value;
    this.constants = constants;
    this.locals = new Locals(value);
  }

  /** A local variable of this name, or of one like it. */
  String local(String wish) {
    return locals.name(wish);
  }

  /** Writes all properties of the object in a variable. */
  CodeBlock writeProperties(String object) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (PropertyModel property : value.byTag()) {
      code.addStatement(
          "$T $N = $N.$N()", property.type(), locals.of(property), object, property.getter());
      property.kind().write(code, site(property));
    }
    return code.build();
  }

  /** A variable for each property, with the value that it has if nothing is read. */
  CodeBlock declareVariables() {
    CodeBlock.Builder code = CodeBlock.builder();
    for (PropertyModel property : value.properties()) {
      property.kind().declare(code, property.type(), site(property));
    }
    return code.build();
  }

  /** Reads all fields into these variables. */
  CodeBlock readFields() {
    String in = local("in");
    CodeBlock.Builder code = CodeBlock.builder();
    code.beginControlFlow("while ($N.next())", in).beginControlFlow("switch ($N.tag())", in);
    for (PropertyModel property : value.byTag()) {
      property.kind().read(code, site(property));
    }
    return code.addStatement("default -> $N.unknown()", in)
        .endControlFlow()
        .endControlFlow()
        .build();
  }

  /** Makes the object of these variables, and returns it. */
  CodeBlock construct(String wish) {
    if (value.record()) {
      List<CodeBlock> arguments = new ArrayList<>();
      for (PropertyModel property : value.properties()) {
        arguments.add(result(property));
      }
      return CodeBlock.builder()
          .addStatement("return new $T($L)", value.type(), CodeBlock.join(arguments, ",$W"))
          .build();
    }
    String object = local(wish);
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = new $T()", value.type(), object, value.type());
    for (PropertyModel property : value.properties()) {
      code.addStatement("$N.$N($L)", object, property.setter(), result(property));
    }
    return code.addStatement("return $N", object).build();
  }

  private CodeBlock result(PropertyModel property) {
    return property.kind().result(site(property));
  }

  private Site site(PropertyModel property) {
    CodeBlock field = CodeBlock.of("$N", constants.of(value, property));
    return new Site(property.tag(), field, locals.of(property), locals);
  }
}
