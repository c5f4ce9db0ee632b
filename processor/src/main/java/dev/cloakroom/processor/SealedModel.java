package dev.cloakroom.processor;

import com.palantir.javapoet.TypeName;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * A sealed type, checked: one of its subtypes is a message with one field.
 *
 * @param suffix what the names of its methods in the codec end in
 * @param subtypes those that can be made, in the order of the class
 * @param unknown the one that stands for those that are not known; {@code null} if that is an error
 * @param element the class
 */
record SealedModel(
    TypeName type,
    String suffix,
    List<Subtype> subtypes,
    @Nullable Subtype unknown,
    TypeElement element) {
  SealedModel {
    subtypes = List.copyOf(subtypes);
  }

  /**
   * One that can be made.
   *
   * @param name its simple name
   * @param kind how its values are written and read
   * @param open whether there may be values of a class below it
   * @param element its class
   */
  record Subtype(String name, int tag, SingleKind kind, boolean open, TypeElement element) {}

  /** The subtypes in the order of their numbers. */
  List<Subtype> byTag() {
    return subtypes.stream().sorted(Comparator.comparingInt(Subtype::tag)).toList();
  }
}
