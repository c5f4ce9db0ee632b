package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A payload class, or the class of a value in it, checked.
 *
 * @param suffix what the names of its methods in the codec end in
 * @param record whether it is a record, and not a JavaBean
 * @param properties in the order of the class
 * @param element the class
 */
record ValueModel(
    ClassName type,
    String suffix,
    boolean record,
    List<PropertyModel> properties,
    TypeElement element) {
  ValueModel {
    properties = List.copyOf(properties);
  }

  /** The properties as they are written: merging relies on that order. */
  List<PropertyModel> byTag() {
    return properties.stream().sorted(Comparator.comparingInt(PropertyModel::tag)).toList();
  }
}
