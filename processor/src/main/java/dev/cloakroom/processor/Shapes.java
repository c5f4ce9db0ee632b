package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes the constants of a codec that tell the shapes of its messages. */
final class Shapes {
  private final PayloadModel payload;
  private final FieldConstants constants;

  Shapes(PayloadModel payload, FieldConstants constants) {
    this.payload = payload;
    this.constants = constants;
  }

  void addTo(TypeSpec.Builder codec) {
    add(codec, payload.root());
    payload.values().forEach(value -> add(codec, value));
    for (SealedModel model : payload.sealedTypes()) {
      List<CodeBlock> parts = new ArrayList<>();
      for (SealedModel.Subtype subtype : model.byTag()) {
        String field = constants.of(model, subtype);
        addPart(parts, CodeBlock.of("$N", field), subtype.kind().shape());
      }
      codec.addField(constant(model.suffix(), "oneOf", parts));
    }
    for (WrappedKind wrapper : payload.wrappers()) {
      List<CodeBlock> parts = new ArrayList<>();
      addPart(parts, CodeBlock.of("$T.ELEMENT", Field.class), wrapper.content().shape());
      codec.addField(constant(wrapper.suffix(), "of", parts));
    }
  }

  private void add(TypeSpec.Builder codec, ValueModel value) {
    List<CodeBlock> parts = new ArrayList<>();
    for (PropertyModel property : value.byTag()) {
      String field = constants.of(value, property);
      addPart(parts, CodeBlock.of("$N", field), property.kind().shape());
    }
    codec.addField(constant(value.suffix(), "of", parts));
  }

  private void addPart(List<CodeBlock> parts, CodeBlock field, @Nullable ShapePart part) {
    if (part == null) {
      return;
    }
    String content = part.content();
    parts.add(
        content == null
            ? CodeBlock.of("$T.$N($L)", MessageShape.class, part.factory(), field)
            : CodeBlock.of(
                "$T.$N($L, () -> $T.$N)",
                MessageShape.class,
                part.factory(),
                field,
                // A constant that may stand below this one cannot be named alone.
                payload.codecName(),
                constants.shapeOf(content)));
  }

  private FieldSpec constant(String suffix, String factory, List<CodeBlock> parts) {
    CodeBlock.Builder shape = CodeBlock.builder().add("$T.$N(", MessageShape.class, factory);
    if (!parts.isEmpty()) {
      shape.add("$>$>\n$L$<$<", CodeBlock.join(parts, ",\n"));
    }
    return FieldSpec.builder(
            ClassName.get(MessageShape.class),
            constants.shapeOf(suffix),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(shape.add(")").build())
        .build();
  }
}
