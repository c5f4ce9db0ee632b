package dev.cloakroom.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.time.Duration;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes {@code X_}: the typed accessors, the payload type, and the empty payload. */
final class MetamodelWriter {
  private final PayloadModel payload;
  private final ClassName type;

  MetamodelWriter(PayloadModel payload) {
    this.payload = payload;
    this.type = payload.root().type();
  }

  JavaFile write() {
    TypeSpec.Builder metamodel = GeneratedFile.begin(payload.metamodelName(), payload);
    metamodel.addJavadoc("The properties of {@link $T}.\n", type);
    metamodel.addModifiers(visibility());
    payload.root().properties().forEach(property -> metamodel.addField(constant(property)));
    metamodel.addField(payloadType());
    metamodel.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    metamodel.addMethod(empty());
    return GeneratedFile.end(payload.metamodelName(), metamodel.build(), payload);
  }

  private Modifier[] visibility() {
    return payload.surroundings().visible() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
  }

  private FieldSpec constant(PropertyModel property) {
    TypeName valueType = property.type().box();
    TypeName nullMark = property.nullMark();
    if (nullMark instanceof ClassName mark) {
      valueType = valueType.annotated(AnnotationSpec.builder(mark).build());
    }
    boolean lastWriterWins = payload.lastWriterWins().contains(property.name());
    // What is called on the outcome says nothing of its type, so that 'of' has to.
    CodeBlock arguments =
        lastWriterWins ? CodeBlock.of("<$T, $T>", type, valueType) : CodeBlock.of("");
    CodeBlock value =
        CodeBlock.of(
            "$T.$Lof(\n$>$>$S, $L, payload -> payload.$N(),\n$L)$L$<$<",
            Property.class,
            arguments,
            property.name(),
            property.tag(),
            property.getter(),
            wither(property),
            lastWriterWins
                ? CodeBlock.of("\n.withConflictPolicy($T.LAST_WRITER_WINS)", ConflictPolicy.class)
                : CodeBlock.of(""));
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Property.class), type, valueType),
            constantName(property),
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("The property {@code $L}.\n", property.name())
        .initializer(value)
        .build();
  }

  private CodeBlock wither(PropertyModel changed) {
    String setter = changed.setter();
    if (setter != null) {
      return CodeBlock.builder()
          .add("(payload, value) -> {\n$>")
          .addStatement("payload.$N(value)", setter)
          .addStatement("return payload")
          .add("$<}")
          .build();
    }
    CodeBlock.Builder arguments = CodeBlock.builder();
    String separator = "";
    for (PropertyModel property : payload.root().properties()) {
      arguments.add(separator);
      if (property.equals(changed)) {
        arguments.add("value");
      } else {
        arguments.add("payload.$N()", property.getter());
      }
      separator = ",$W";
    }
    return CodeBlock.of("(payload, value) -> new $T($L)", type, arguments.build());
  }

  private FieldSpec payloadType() {
    CodeBlock properties =
        payload.root().properties().stream()
            .map(property -> CodeBlock.of("$N", constantName(property)))
            .collect(CodeBlock.joining(",$W"));
    CodeBlock value =
        CodeBlock.of(
            "$T.of(\n$>$>$S, $T.class, new $T(),\n$T.of($L),\n$L, $L)$L$L$<$<",
            PayloadType.class,
            payload.typeName(),
            type,
            payload.codecName(),
            List.class,
            properties,
            constantOrNull(payload.subject()),
            constantOrNull(payload.tenant()),
            lifetime("withIdleTimeout", payload.lifetime().idleTimeout()),
            lifetime("withAbsoluteLifetime", payload.lifetime().absoluteLifetime()));
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(PayloadType.class), type),
            "TYPE",
            Modifier.PUBLIC,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("What sessions know of {@link $T}.\n", type)
        .initializer(value)
        .build();
  }

  private static CodeBlock lifetime(String method, @Nullable Duration duration) {
    return duration == null
        ? CodeBlock.of("")
        : CodeBlock.of("\n.$N($T.parse($S))", method, Duration.class, duration.toString());
  }

  private MethodSpec empty() {
    return MethodSpec.methodBuilder("empty")
        .addJavadoc("A guest's payload: every property is null, zero, false or empty.\n")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(type)
        .addStatement("return TYPE.codec().read(new $T(new byte[0]))", WireReader.class)
        .build();
  }

  /** The name of the property, which may be a keyword if it is a bean's. */
  private static String constantName(PropertyModel property) {
    return SourceVersion.isKeyword(property.name()) ? property.name() + "_" : property.name();
  }

  private static String constantOrNull(@Nullable PropertyModel property) {
    return property == null ? "null" : constantName(property);
  }
}
