package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * All that is generated from, checked.
 *
 * @param element the annotated class
 * @param typeName its stable name
 * @param surroundings what the generated code has to fit into
 * @param root the class itself
 * @param values the classes of the values in it, in the order in which they were met
 * @param wrappers the collections in collections, in the order in which they were met
 * @param subject the property that is the subject, if there is one
 * @param tenant the property that is the tenant, if there is one
 */
record PayloadModel(
    TypeElement element,
    String typeName,
    Surroundings surroundings,
    ValueModel root,
    List<ValueModel> values,
    List<WrappedKind> wrappers,
    @Nullable PropertyModel subject,
    @Nullable PropertyModel tenant) {
  PayloadModel {
    values = List.copyOf(values);
    wrappers = List.copyOf(wrappers);
  }

  /** The class of the typed accessors. */
  ClassName metamodelName() {
    return generatedName("_");
  }

  /** The class of the serializer. */
  ClassName codecName() {
    return generatedName("Codec");
  }

  private ClassName generatedName(String ending) {
    ClassName type = root.type();
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + ending);
  }
}
