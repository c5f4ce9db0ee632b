package dev.cloakroom.processor;

import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds the kind of a property by its type, or says why there is none. */
final class KindResolver {
  private final ValueClasses values;
  private final Converters converters;
  private final Orders orders;
  private final Problems problems;

  KindResolver(
      ValueClasses values,
      Converters converters,
      Elements elements,
      Types types,
      Problems problems) {
    this.values = values;
    this.converters = converters;
    this.orders = new Orders(elements, types);
    this.problems = problems;
  }

  /**
   * The kind of a property.
   *
   * @return the kind, or {@code null} if there is none, which is a problem then
   */
  @Nullable PropertyKind kindOf(TypeElement owner, PropertySource property) {
    UnknownDefaults unknownDefaults = new UnknownDefaults(owner, property, problems);
    Converters.Scope scope = converters.around(owner, property);
    TypeKinds types =
        new TypeKinds(owner, property, values, unknownDefaults, scope, orders, problems);
    PropertyKind kind = types.property(property.type());
    if (kind != null) {
      unknownDefaults.checkUsed();
      scope.checkUsed();
    }
    return kind;
  }
}
