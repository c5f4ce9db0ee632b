package dev.cloakroom.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** What to write instead of a raw type or one with wildcards. */
final class TypeArguments {
  private TypeArguments() {}

  /** The type with all its arguments. */
  static String suggest(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    List<String> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(nameOf(bound(argument)));
    }
    while (arguments.size() < element.getTypeParameters().size()) {
      arguments.add("String");
    }
    return element.getSimpleName() + "<" + String.join(", ", arguments) + ">";
  }

  private static @Nullable TypeMirror bound(TypeMirror argument) {
    if (argument instanceof WildcardType wildcard) {
      TypeMirror extended = wildcard.getExtendsBound();
      return extended != null ? extended : wildcard.getSuperBound();
    }
    return argument;
  }

  private static String nameOf(@Nullable TypeMirror type) {
    if (type == null) {
      return "String";
    }
    return type.getKind() == TypeKind.DECLARED
        ? ((DeclaredType) type).asElement().getSimpleName().toString()
        : type.toString();
  }
}
