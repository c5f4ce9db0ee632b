package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * All that is generated from, checked.
 *
 * @param element the annotated class
 * @param typeName its stable name
 * @param lifetime how long its sessions live, as far as the class says so
 * @param lastWriterWins the names of the properties in which the later save wins
 * @param surroundings what the generated code has to fit into
 * @param root the class itself
 * @param values the classes of the values in it, in the order in which they were met
 * @param wrappers the collections in collections, in the order in which they were met
 * @param sealedTypes the sealed types, in the order in which they were met
 * @param converters the names of the constants that hold the converters
 * @param subject the property that is the subject, if there is one
 * @param tenant the property that is the tenant, if there is one
 */
record PayloadModel(
    TypeElement element,
    String typeName,
    LifetimeModel lifetime,
    Set<String> lastWriterWins,
    Surroundings surroundings,
    ValueModel root,
    List<ValueModel> values,
    List<WrappedKind> wrappers,
    List<SealedModel> sealedTypes,
    Map<ClassName, String> converters,
    @Nullable PropertyModel subject,
    @Nullable PropertyModel tenant) {
  PayloadModel {
    lastWriterWins = Set.copyOf(lastWriterWins);
    values = List.copyOf(values);
    wrappers = List.copyOf(wrappers);
    sealedTypes = List.copyOf(sealedTypes);
    converters = Collections.unmodifiableMap(new LinkedHashMap<>(converters));
  }

  /** The class of the typed accessors. */
  ClassName metamodelName() {
    return generatedName(root.type(), "_");
  }

  /** The class of the serializer. */
  ClassName codecName() {
    return codecName(root.type());
  }

  /** The class of the serializer of a payload class. */
  static ClassName codecName(ClassName payload) {
    return generatedName(payload, "Codec");
  }

  private static ClassName generatedName(ClassName type, String ending) {
    return ClassName.get(type.packageName(), String.join("_", type.simpleNames()) + ending);
  }
}
