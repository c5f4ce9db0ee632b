package dev.cloakroom.processor;

import com.palantir.javapoet.NameAllocator;
import java.util.Locale;

/** The names of a codec's {@code Field} constants: {@code SIGNED_IN_AT}, {@code CART_LINES}. */
final class FieldConstants {
  private final NameAllocator names = new NameAllocator();

  FieldConstants(PayloadModel payload) {
    // A local variable has the name of its property and must not hide a constant.
    reserveNames(payload.root());
    payload.values().forEach(this::reserveNames);
    allocate(payload.root(), "");
    payload.values().forEach(value -> allocate(value, snakeCase(value.suffix()) + "_"));
  }

  private void reserveNames(ValueModel value) {
    value.properties().forEach(property -> names.newName(property.name()));
  }

  private void allocate(ValueModel value, String prefix) {
    for (PropertyModel property : value.properties()) {
      names.newName(prefix + snakeCase(property.name()), new Key(value.suffix(), property));
    }
  }

  String of(ValueModel value, PropertyModel property) {
    return names.get(new Key(value.suffix(), property));
  }

  private record Key(String suffix, PropertyModel property) {}

  private static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
