package dev.cloakroom.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** What to write instead of a raw type or one with wildcards. */
final class TypeArguments {
  private TypeArguments() {}

  /**
   * The type with all its arguments.
   *
   * @param pattern how it is written, with {@code %s} for each argument
   */
  static String suggest(DeclaredType type, String pattern) {
    List<String> arguments = new ArrayList<>();
    for (TypeMirror argument : type.getTypeArguments()) {
      arguments.add(nameOf(bound(argument)));
    }
    while (arguments.size() < 2) {
      arguments.add("String");
    }
    return String.format(pattern, arguments.toArray());
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
