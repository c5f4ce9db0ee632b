package dev.cloakroom.processor;

import com.palantir.javapoet.NameAllocator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** The classes that one payload is made of, as they are met. */
final class ValueClasses {
  private static final Set<String> PLATFORM = Set.of("java", "javax", "jdk");

  private final TypeElement payload;
  private final Access access;
  private final BeanShape beans;
  private final NameAllocator suffixes = new NameAllocator();
  private final Wrappers wrappers = new Wrappers(suffixes);
  private final SealedTypes sealedTypes;
  private final Map<TypeElement, String> suffixOf = new LinkedHashMap<>();
  private final Queue<TypeElement> unread = new ArrayDeque<>();
  private final List<TypeElement> used = new ArrayList<>();
  private boolean unresolved;

  ValueClasses(TypeElement payload, Access access, BeanShape beans, Problems problems) {
    this.payload = payload;
    this.access = access;
    this.beans = beans;
    this.sealedTypes = new SealedTypes(suffixes, problems);
  }

  TypeElement payload() {
    return payload;
  }

  Wrappers wrappers() {
    return wrappers;
  }

  SealedTypes sealedTypes() {
    return sealedTypes;
  }

  Access access() {
    return access;
  }

  /** Whether a class has the form of a value: it can be made, and it has properties. */
  boolean canBeValue(TypeElement type) {
    return type.getKind() == ElementKind.RECORD
        ? canBeSubtype(type)
        : canBeSubtype(type) && !beans.properties(type).isEmpty();
  }

  /** Whether a class has the form of a subtype: it can be made, perhaps without properties. */
  boolean canBeSubtype(TypeElement type) {
    if (!type.getTypeParameters().isEmpty()) {
      return false;
    }
    if (type.getKind() == ElementKind.RECORD) {
      return true;
    }
    String topPackage = type.getQualifiedName().toString().split("\\.", 2)[0];
    return type.getKind() == ElementKind.CLASS
        && !PLATFORM.contains(topPackage)
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && !isInner(type)
        && beans.constructor(type).isPresent();
  }

  /** Whether instances belong to an outer one. */
  static boolean isInner(TypeElement type) {
    return type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
  }

  /** That the codec mentions this class. */
  void use(TypeElement type) {
    used.add(type);
  }

  /** The classes that the codec mentions. */
  List<TypeElement> used() {
    return used;
  }

  /** What the names of a class's methods end in; the class is to be read, if it is met first. */
  String suffixOf(TypeElement type) {
    return suffixOf.computeIfAbsent(
        type,
        added -> {
          unread.add(added);
          return suffixes.newName(added.getSimpleName().toString());
        });
  }

  /** The next class to be read, if there is one. */
  Optional<TypeElement> next() {
    return Optional.ofNullable(unread.poll());
  }

  /** That a type is not there yet: another processor may generate it. */
  void unresolved() {
    unresolved = true;
  }

  boolean isUnresolved() {
    return unresolved;
  }
}
