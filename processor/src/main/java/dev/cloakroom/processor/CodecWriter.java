package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import javax.lang.model.element.Modifier;

/** Writes {@code XCodec}: the serializer, with a pair of methods for each class of values. */
final class CodecWriter {
  private final PayloadModel payload;
  private final FieldConstants constants;

  CodecWriter(PayloadModel payload) {
    this.payload = payload;
    this.constants = new FieldConstants(payload);
  }

  JavaFile write() {
    ClassName name = payload.codecName();
    TypeSpec.Builder codec = GeneratedFile.begin(name, payload);
    GeneratedFile.unmarkNull(codec, payload);
    codec.addSuperinterface(
        ParameterizedTypeName.get(ClassName.get(Codec.class), payload.root().type()));
    addFields(codec, payload.root());
    payload.values().forEach(value -> addFields(codec, value));
    payload.sealedTypes().forEach(model -> addFields(codec, model));
    payload.converters().forEach((type, constant) -> addConverter(codec, type, constant));
    new Shapes(payload, constants).addTo(codec);
    addRoot(codec);
    payload.values().forEach(value -> addValue(codec, value));
    payload.sealedTypes().forEach(model -> addSealed(codec, model));
    payload.wrappers().forEach(wrapper -> addWrapper(codec, new WrapperMethods(wrapper)));
    return GeneratedFile.end(name, codec.build(), payload);
  }

  private void addFields(TypeSpec.Builder codec, ValueModel value) {
    for (PropertyModel property : value.byTag()) {
      codec.addField(field(constants.of(value, property), property.name(), property.tag()));
    }
  }

  private void addFields(TypeSpec.Builder codec, SealedModel model) {
    for (SealedModel.Subtype subtype : model.byTag()) {
      codec.addField(field(constants.of(model, subtype), subtype.name(), subtype.tag()));
    }
  }

  private static FieldSpec field(String constant, String name, int tag) {
    return constant(ClassName.get(Field.class), constant)
        .initializer("new $T($S, $L)", Field.class, name, tag)
        .build();
  }

  private static void addConverter(TypeSpec.Builder codec, ClassName type, String name) {
    codec.addField(constant(type, name).initializer("new $T()", type).build());
  }

  private static FieldSpec.Builder constant(ClassName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }

  private void addRoot(TypeSpec.Builder codec) {
    ValueModel root = payload.root();
    MethodBodies bodies = new MethodBodies(root, constants);
    codec.addMethod(
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(WireWriter.class, bodies.local("out"))
            .addParameter(root.type(), bodies.local("payload"))
            .addCode(bodies.writeProperties(bodies.local("payload")))
            .build());
    codec.addMethod(
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(root.type())
            .addParameter(WireReader.class, bodies.local("in"))
            .addCode(bodies.declareVariables())
            .addCode(bodies.readFields())
            .addCode(bodies.construct("payload"))
            .build());
    codec.addMethod(
        MethodSpec.methodBuilder("shape")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(MessageShape.class)
            .addStatement("return $N", constants.shapeOf(root.suffix()))
            .build());
  }

  private void addValue(TypeSpec.Builder codec, ValueModel value) {
    MessageKind kind = new NestedKind(value.type(), value.suffix(), false);
    MethodBodies bodies = new MethodBodies(value, constants);
    String out = bodies.local("out");
    String in = bodies.local("in");
    String field = bodies.local("field");
    String message = bodies.local("message");
    codec.addMethod(
        MethodSpec.methodBuilder(kind.writeMethod())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(WireWriter.class, out)
            .addParameter(Field.class, field)
            .addParameter(value.type(), bodies.local("value"))
            .addStatement("int $N = $N.begin($N)", message, out, field)
            .addCode(bodies.writeProperties(bodies.local("value")))
            .addStatement("$N.end($N)", out, message)
            .build());
    codec.addMethod(
        MethodSpec.methodBuilder(kind.readMethod())
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(value.type())
            .addParameter(WireReader.class, in)
            .addParameter(Field.class, field)
            .addCode(bodies.declareVariables())
            .addStatement("int $N = $N.begin($N)", message, in, field)
            .addCode(bodies.readFields())
            .addStatement("$N.end($N)", in, message)
            .addCode(bodies.construct("value"))
            .build());
  }

  private void addSealed(TypeSpec.Builder codec, SealedModel model) {
    SealedMethods methods = new SealedMethods(model, constants);
    codec.addMethod(methods.write()).addMethod(methods.read());
  }

  private static void addWrapper(TypeSpec.Builder codec, WrapperMethods methods) {
    codec.addMethod(methods.write()).addMethod(methods.read());
  }
}
