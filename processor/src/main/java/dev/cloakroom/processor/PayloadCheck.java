package dev.cloakroom.processor;

import java.util.regex.Pattern;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Checks a class as such, whatever its properties. */
final class PayloadCheck {
  private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private final Elements elements;
  private final Types types;
  private final Problems problems;

  PayloadCheck(Elements elements, Types types, Problems problems) {
    this.elements = elements;
    this.types = types;
    this.problems = problems;
  }

  /** Whether the annotated class has a form that can be constructed. */
  boolean hasForm(TypeElement type, Access access) {
    String name = type.getSimpleName().toString();
    String form = unconstructible(type);
    if (form != null) {
      problems.at(type, Diagnostic.NOT_CONSTRUCTIBLE, name, form);
    } else if (ValueClasses.isInner(type)) {
      problems.at(type, Diagnostic.INNER_CLASS, name, name);
    } else if (!type.getTypeParameters().isEmpty()) {
      problems.at(type, Diagnostic.GENERIC_CLASS, name);
    } else if (!access.isAccessible(type)) {
      problems.at(type, Diagnostic.PRIVATE_CLASS, name, privateClass(type));
    } else {
      return true;
    }
    return false;
  }

  private static @Nullable String unconstructible(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> "an interface";
      case ANNOTATION_TYPE -> "an annotation";
      case ENUM -> "an enum";
      default -> type.getModifiers().contains(Modifier.ABSTRACT) ? "an abstract class" : null;
    };
  }

  private static String privateClass(TypeElement type) {
    TypeElement e = type;
    while (!e.getModifiers().contains(Modifier.PRIVATE)
        && e.getEnclosingElement() instanceof TypeElement outer) {
      e = outer;
    }
    return e.getSimpleName().toString();
  }

  /** The stable name: the annotation's, or that of the class. */
  String typeName(TypeElement type, Annotated annotation) {
    String simpleName = type.getSimpleName().toString();
    String name = annotation.valueOr(String.class, "");
    if (annotation.value() == null) {
      name = simpleName;
    }
    if (!TYPE_NAME.matcher(name).matches()) {
      problems.at(
          annotation,
          Diagnostic.BAD_TYPE_NAME,
          name,
          simpleName,
          suggestTypeName(name, simpleName));
    }
    return name;
  }

  private static String suggestTypeName(String name, String simpleName) {
    String allowed = name.replaceAll("[^A-Za-z0-9._-]+", "-");
    String source = allowed.replace("-", "").isEmpty() ? simpleName : allowed;
    String ascii = source.replaceAll("[^A-Za-z0-9._-]+", "");
    String suggestion = ascii.isEmpty() ? "session" : ascii;
    return suggestion.substring(0, Math.min(64, suggestion.length()));
  }

  /** That nothing generated code calls throws what it would have to catch. */
  void throwsNothingChecked(TypeElement owner, ExecutableElement called) {
    TypeMirror runtime = elements.getTypeElement(RuntimeException.class.getName()).asType();
    TypeMirror error = elements.getTypeElement(Error.class.getName()).asType();
    for (TypeMirror thrown : called.getThrownTypes()) {
      if (!types.isSubtype(thrown, runtime) && !types.isSubtype(thrown, error)) {
        String what =
            called.getKind() == ElementKind.CONSTRUCTOR
                ? "the constructor"
                : "'" + called.getSimpleName() + "'";
        problems.at(called, Diagnostic.CHECKED_EXCEPTION, what, owner.getSimpleName(), thrown);
      }
    }
  }
}
