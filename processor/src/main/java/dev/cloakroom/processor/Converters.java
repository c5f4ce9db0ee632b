package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The converters of one payload, as they are met. */
final class Converters {
  private final TypeElement payload;
  private final Types types;
  private final Problems problems;
  private final ConverterReader reader;
  private final ClassName codec;
  private final Map<TypeElement, List<ConverterModel>> ofClasses = new LinkedHashMap<>();
  private final Set<ConverterModel> used = new HashSet<>();
  private final NameAllocator names = new NameAllocator();
  private final Map<ClassName, String> constants = new LinkedHashMap<>();

  Converters(TypeElement payload, Types types, Access access, Problems problems) {
    this.payload = payload;
    this.types = types;
    this.problems = problems;
    this.reader = new ConverterReader(types, access, problems);
    this.codec = PayloadModel.codecName(ClassName.get(payload));
  }

  /** The converters for one property, the nearest first. */
  Scope around(TypeElement owner, PropertySource property) {
    return new Scope(
        owner, property, reader.read(property.elements()), ofClass(owner), ofClass(payload));
  }

  private List<ConverterModel> ofClass(TypeElement type) {
    List<ConverterModel> known = ofClasses.get(type);
    if (known == null) {
      known = reader.read(List.of(type));
      ofClasses.put(type, known);
    }
    return known;
  }

  /** That each converter which a class names is for something. */
  void checkUsed() {
    ofClasses.forEach(
        (type, converters) ->
            converters.stream()
                .filter(converter -> !used.contains(converter))
                .forEach(
                    converter ->
                        reportUnused(
                            converter, "no property of " + type.getSimpleName() + " has")));
  }

  private void reportUnused(ConverterModel converter, String where) {
    problems.at(
        converter.at(),
        Diagnostic.UNUSED_CONVERTER,
        converter.type().getSimpleName(),
        converter.converted(),
        where);
  }

  /** The names of the constants in the codec that hold the converters. */
  Map<ClassName, String> constants() {
    return constants;
  }

  /** The converters for one property. */
  final class Scope {
    private final TypeElement owner;
    private final PropertySource property;
    private final List<ConverterModel> own;
    private final List<ConverterModel> all;
    private final Set<ConverterModel> found = new HashSet<>();

    private Scope(
        TypeElement owner,
        PropertySource property,
        List<ConverterModel> own,
        List<ConverterModel> ofOwner,
        List<ConverterModel> ofPayload) {
      this.owner = owner;
      this.property = property;
      this.own = own;
      this.all = Stream.of(own, ofOwner, ofPayload).flatMap(List::stream).toList();
    }

    /** The converter for a type. */
    Optional<ConverterModel> find(TypeMirror type) {
      return all.stream()
          .filter(converter -> types.isSameType(converter.converted(), type))
          .findFirst();
    }

    /** The instance in the codec. */
    CodeBlock instanceOf(ConverterModel converter) {
      used.add(converter);
      found.add(converter);
      String constant =
          constants.computeIfAbsent(
              ClassName.get(converter.type()),
              type -> names.newName(FieldConstants.snakeCase(type.simpleName())));
      return CodeBlock.of("$T.$N", codec, constant);
    }

    /** That each converter which the property names is for something in its type. */
    void checkUsed() {
      for (ConverterModel converter : own) {
        if (!found.contains(converter)) {
          reportUnused(
              converter,
              "does not occur in property '"
                  + property.name()
                  + "' of "
                  + owner.getSimpleName()
                  + ", whose type is "
                  + property.type());
        }
      }
    }
  }
}
