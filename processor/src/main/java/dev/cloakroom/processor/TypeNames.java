package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What there is to know of a type by name. */
final class TypeNames {
  private TypeNames() {}

  static boolean isString(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(String.class.getName());
  }

  /** The annotation that allows null in a type, of whatever library, if it has one. */
  static @Nullable TypeName nullMark(TypeMirror type) {
    for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement() instanceof TypeElement annotation
          && annotation.getSimpleName().contentEquals("Nullable")) {
        return ClassName.get(annotation);
      }
    }
    return null;
  }
}
