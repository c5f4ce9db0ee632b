package dev.cloakroom.processor;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import javax.lang.model.element.Modifier;

/** The pair of methods that write and read one type of collections in collections. */
final class WrapperMethods {
  private static final String OUT = "out";
  private static final String IN = "in";
  private static final String FIELD = "field";
  private static final String MESSAGE = "message";
  private static final String CONTENT = "content";

  private final WrappedKind kind;
  private final Site site =
      new Site(
          Field.ELEMENT.tag(),
          CodeBlock.of("$T.ELEMENT", Field.class),
          CONTENT,
          new Locals(OUT, IN, FIELD, MESSAGE, CONTENT));

  WrapperMethods(WrappedKind kind) {
    this.kind = kind;
  }

  MethodSpec write() {
    CodeBlock.Builder code = CodeBlock.builder();
    kind.content().write(code, site);
    return MethodSpec.methodBuilder(kind.writeMethod())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(WireWriter.class, OUT)
        .addParameter(Field.class, FIELD)
        .addParameter(kind.type(), CONTENT)
        .addStatement("int $N = $N.begin($N)", MESSAGE, OUT, FIELD)
        .addCode(code.build())
        .addStatement("$N.end($N)", OUT, MESSAGE)
        .build();
  }

  MethodSpec read() {
    CodeBlock.Builder code = CodeBlock.builder();
    kind.content().declare(code, kind.type(), site);
    code.addStatement("int $N = $N.begin($N)", MESSAGE, IN, FIELD)
        .beginControlFlow("while ($N.next())", IN)
        .beginControlFlow("switch ($N.tag())", IN);
    kind.content().read(code, site);
    code.addStatement("default -> $N.unknown()", IN)
        .endControlFlow()
        .endControlFlow()
        .addStatement("$N.end($N)", IN, MESSAGE)
        .addStatement("return $L", kind.content().result(site));
    return MethodSpec.methodBuilder(kind.readMethod())
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(kind.type())
        .addParameter(WireReader.class, IN)
        .addParameter(Field.class, FIELD)
        .addCode(code.build())
        .build();
  }
}
