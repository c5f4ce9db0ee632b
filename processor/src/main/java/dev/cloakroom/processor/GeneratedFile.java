package dev.cloakroom.processor;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;

/** What the generated files of a payload have in common. */
final class GeneratedFile {
  private static final ClassName NULL_UNMARKED =
      ClassName.get("org.jspecify.annotations", "NullUnmarked");

  private GeneratedFile() {}

  /** Begins a final class with the annotations that the surroundings ask for. */
  static TypeSpec.Builder begin(ClassName name, PayloadModel payload) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addModifiers(Modifier.FINAL)
            .addOriginatingElement(payload.element());
    // Names of properties become names of fields and variables, which hide classes of that name.
    payload.root().properties().forEach(property -> type.alwaysQualify(property.name()));
    payload.values().stream()
        .flatMap(value -> value.properties().stream())
        .forEach(property -> type.alwaysQualify(property.name()));
    if (payload.surroundings().generatedAnnotation()) {
      type.addAnnotation(
          AnnotationSpec.builder(Generated.class)
              .addMember("value", "$S", SessionPayloadProcessor.class.getName())
              .build());
    }
    List<String> suppressed = payload.surroundings().suppressed();
    if (!suppressed.isEmpty()) {
      CodeBlock warnings =
          suppressed.stream()
              .map(warning -> CodeBlock.of("$S", warning))
              .collect(CodeBlock.joining(", ", "{", "}"));
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class).addMember("value", warnings).build());
    }
    return type;
  }

  /** Marks a class that holds nulls in variables of any type. */
  static void unmarkNull(TypeSpec.Builder type, PayloadModel payload) {
    if (payload.surroundings().nullMarked()) {
      type.addAnnotation(NULL_UNMARKED);
    }
  }

  static JavaFile end(ClassName name, TypeSpec type, PayloadModel payload) {
    return JavaFile.builder(name.packageName(), type)
        .skipJavaLangImports(!payload.surroundings().shadowsJavaLang())
        .indent("  ")
        .build();
  }
}
