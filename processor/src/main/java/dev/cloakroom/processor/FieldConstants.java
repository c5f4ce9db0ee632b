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
    payload.converters().values().forEach(names::newName);
    allocate(payload.root(), "");
    payload.values().forEach(value -> allocate(value, snakeCase(value.suffix()) + "_"));
    payload.sealedTypes().forEach(this::allocate);
    allocateShape(payload.root().suffix());
    payload.values().forEach(value -> allocateShape(value.suffix()));
    payload.sealedTypes().forEach(model -> allocateShape(model.suffix()));
    payload.wrappers().forEach(wrapper -> allocateShape(wrapper.suffix()));
  }

  private void reserveNames(ValueModel value) {
    value.properties().forEach(property -> names.newName(property.name()));
  }

  private void allocate(ValueModel value, String prefix) {
    for (PropertyModel property : value.properties()) {
      names.newName(prefix + snakeCase(property.name()), new Key(value.suffix(), property));
    }
  }

  private void allocate(SealedModel model) {
    for (SealedModel.Subtype subtype : model.subtypes()) {
      String name = snakeCase(model.suffix()) + "_" + snakeCase(subtype.name());
      names.newName(name, new SubtypeKey(model.suffix(), subtype.tag()));
    }
  }

  private void allocateShape(String suffix) {
    names.newName(suffix.isEmpty() ? "SHAPE" : snakeCase(suffix) + "_SHAPE", new ShapeKey(suffix));
  }

  /** The shape of the message whose methods' names end so. */
  String shapeOf(String suffix) {
    return names.get(new ShapeKey(suffix));
  }

  private record ShapeKey(String suffix) {}

  String of(SealedModel model, SealedModel.Subtype subtype) {
    return names.get(new SubtypeKey(model.suffix(), subtype.tag()));
  }

  private record SubtypeKey(String suffix, int tag) {}

  String of(ValueModel value, PropertyModel property) {
    return names.get(new Key(value.suffix(), property));
  }

  private record Key(String suffix, PropertyModel property) {}

  static String snakeCase(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }
}
