package dev.cloakroom.processor;

import static javax.lang.model.util.ElementFilter.constructorsIn;

import dev.cloakroom.Convert;
import dev.cloakroom.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads the converters that are named at one place, and checks each of them. */
final class ConverterReader {
  private final Types types;
  private final Access access;
  private final Problems problems;

  ConverterReader(Types types, Access access, Problems problems) {
    this.types = types;
    this.access = access;
    this.problems = problems;
  }

  /** The converters; with a problem for each that cannot be used. */
  List<ConverterModel> read(List<? extends Element> elements) {
    List<ConverterModel> found = new ArrayList<>();
    for (Annotated at : annotations(elements)) {
      ConverterModel converter = read(at);
      if (converter != null && isFirstOfItsType(converter, found)) {
        found.add(converter);
      }
    }
    return found;
  }

  private static List<Annotated> annotations(List<? extends Element> elements) {
    List<Annotated> found = new ArrayList<>();
    Annotated.find(elements, Convert.class).ifPresent(found::add);
    // The compiler's name of the class, and not that in the source.
    Optional<Annotated> all = Annotated.find(elements, Convert.All.class);
    if (all.isPresent()) {
      for (Object each : all.get().valueOr(List.class, List.of())) {
        AnnotationMirror mirror = (AnnotationMirror) ((AnnotationValue) each).getValue();
        found.add(Annotated.of(all.get().element(), mirror));
      }
    }
    return found;
  }

  private @Nullable ConverterModel read(Annotated at) {
    if (!(at.valueOr(TypeMirror.class, types.getNoType(TypeKind.NONE)) instanceof DeclaredType type)
        || type.getKind() != TypeKind.DECLARED) {
      return null; // the compiler reports that there is no such class
    }
    TypeElement element = (TypeElement) type.asElement();
    String problem = unusable(element);
    if (problem != null) { // and what it converts is not reported on top of that
      problems.at(at, Diagnostic.BAD_CONVERTER, element.getSimpleName(), problem);
    }
    // The type of the annotation's value lets neither generic nor raw converters through.
    List<? extends TypeMirror> arguments = asConverter(element.asType()).getTypeArguments();
    return new ConverterModel(at, element, arguments.get(0), arguments.get(1));
  }

  private @Nullable String unusable(TypeElement element) {
    String name = element.getSimpleName().toString();
    if (element.getModifiers().contains(Modifier.ABSTRACT)) {
      return "is abstract. Name a class that can be made";
    }
    if (ValueClasses.isInner(element)) {
      return "is an inner class. Write 'static class " + name + "'";
    }
    if (!access.isAccessible(element)) {
      return "cannot be used in the package '"
          + access.packageName()
          + "'. Make it "
          + (access.isHome(element) ? "package-private, not private" : "public");
    }
    boolean constructible =
        constructorsIn(element.getEnclosedElements()).stream()
            .anyMatch(c -> c.getParameters().isEmpty() && access.isAccessibleMember(c));
    return constructible
        ? null
        : "has no constructor without parameters that the package '"
            + access.packageName()
            + "' can call. Add '"
            + name
            + "() {}'";
  }

  private DeclaredType asConverter(TypeMirror type) {
    return supertypes(type)
        .filter(above -> TypeKinds.nameOf(above).equals(Converter.class.getName()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " is not a converter"));
  }

  private Stream<DeclaredType> supertypes(TypeMirror type) {
    return Stream.concat(
        Stream.of((DeclaredType) type),
        types.directSupertypes(type).stream().flatMap(this::supertypes));
  }

  private boolean isFirstOfItsType(ConverterModel converter, List<ConverterModel> found) {
    for (ConverterModel other : found) {
      if (types.isSameType(other.converted(), converter.converted())) {
        problems.at(
            converter.at(),
            Diagnostic.SEVERAL_CONVERTERS,
            converter.type().getSimpleName(),
            other.type().getSimpleName(),
            converter.converted());
        return false;
      }
    }
    return true;
  }
}
