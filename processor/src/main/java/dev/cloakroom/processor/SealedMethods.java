package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.Subtypes;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import javax.lang.model.element.Modifier;

/** The pair of methods that write and read the values of a sealed type. */
final class SealedMethods {
  private static final String OUT = "out";
  private static final String IN = "in";
  private static final String FIELD = "field";
  private static final String MESSAGE = "message";
  private static final String VALUE = "value";
  private static final String SUBTYPE = "subtype";

  private final SealedModel model;
  private final MessageKind kind;
  private final FieldConstants constants;
  private final Locals locals = new Locals(OUT, IN, FIELD, MESSAGE, VALUE, SUBTYPE);

  SealedMethods(SealedModel model, FieldConstants constants) {
    this.model = model;
    this.kind = new SealedKind(model.type(), model.suffix());
    this.constants = constants;
  }

  MethodSpec write() {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean first = true;
    for (SealedModel.Subtype subtype : model.subtypes()) {
      CodeBlock condition = isA(subtype);
      if (first) {
        code.beginControlFlow("if ($L)", condition);
      } else {
        code.nextControlFlow("else if ($L)", condition);
      }
      first = false;
      code.addStatement(subtype.kind().writeValue(site(subtype), asIs(subtype)));
    }
    code.nextControlFlow("else")
        .addStatement("throw $T.notPermitted($N, $N)", Subtypes.class, OUT, VALUE)
        .endControlFlow();
    return MethodSpec.methodBuilder(kind.writeMethod())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(WireWriter.class, OUT)
        .addParameter(Field.class, FIELD)
        .addParameter(model.type(), VALUE)
        .addStatement("int $N = $N.begin($N)", MESSAGE, OUT, FIELD)
        .addCode(code.build())
        .addStatement("$N.end($N)", OUT, MESSAGE)
        .build();
  }

  private static CodeBlock isA(SealedModel.Subtype subtype) {
    TypeName type = subtype.kind().elementType();
    return subtype.open()
        ? CodeBlock.of("$N.getClass() == $T.class", VALUE, type)
        : CodeBlock.of("$N instanceof $T $N", VALUE, type, SUBTYPE);
  }

  private CodeBlock asIs(SealedModel.Subtype subtype) {
    TypeName type = subtype.kind().elementType();
    if (!subtype.open()) {
      return CodeBlock.of("$N", SUBTYPE);
    }
    return type.equals(model.type())
        ? CodeBlock.of("$N", VALUE)
        : CodeBlock.of("($T) $N", type, VALUE);
  }

  MethodSpec read() {
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T $N = null", model.type(), VALUE)
        .addStatement("int $N = $N.begin($N)", MESSAGE, IN, FIELD)
        .beginControlFlow("while ($N.next())", IN)
        .beginControlFlow("switch ($N.tag())", IN);
    for (SealedModel.Subtype subtype : model.byTag()) {
      code.addStatement(
          "case $L -> $N = $L", subtype.tag(), VALUE, subtype.kind().readValue(site(subtype)));
    }
    code.addStatement("default -> $N.unknown()", IN)
        .endControlFlow()
        .endControlFlow()
        .addStatement("$N.end($N)", IN, MESSAGE)
        .addStatement("return $L", result());
    return MethodSpec.methodBuilder(kind.readMethod())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(model.type())
        .addParameter(WireReader.class, IN)
        .addParameter(Field.class, FIELD)
        .addCode(code.build())
        .build();
  }

  private CodeBlock result() {
    SealedModel.Subtype unknown = model.unknown();
    if (unknown == null) {
      return CodeBlock.of("$T.known($N, $N, $N)", Subtypes.class, IN, FIELD, VALUE);
    }
    return CodeBlock.of(
        "$N != null ? $N : $N($T.absent(), $N)",
        VALUE,
        VALUE,
        ((MessageKind) unknown.kind()).readMethod(),
        Subtypes.class,
        constants.of(model, unknown));
  }

  private Site site(SealedModel.Subtype subtype) {
    return new Site(subtype.tag(), CodeBlock.of("$N", constants.of(model, subtype)), VALUE, locals);
  }
}
