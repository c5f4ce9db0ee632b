package dev.cloakroom.processor;

import com.palantir.javapoet.NameAllocator;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of the local variables of one generated method: properties keep theirs, and others give
 * way to them.
 */
final class Locals {
  private final NameAllocator names = new NameAllocator();
  private final Map<String, String> helpers = new HashMap<>();

  Locals(ValueModel value) {
    for (PropertyModel property : value.properties()) {
      names.newName(property.name(), property);
    }
  }

  /** Those of a method that has these variables, and no properties. */
  Locals(String... taken) {
    for (String name : taken) {
      helpers.put(name, names.newName(name));
    }
  }

  /** The variable that holds a property. */
  String of(PropertyModel property) {
    return names.get(property);
  }

  /** A variable of this name, or of one like it if a property has that name. */
  String name(String wish) {
    return helpers.computeIfAbsent(wish, names::newName);
  }
}
