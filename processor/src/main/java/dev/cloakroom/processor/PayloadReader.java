package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.cloakroom.SessionPayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads one annotated class and validates all of it. Used once. */
final class PayloadReader {
  private final TypeElement payload;
  private final Elements elements;
  private final Problems problems = new Problems();
  private final Access access;
  private final RecordShape records;
  private final BeanShape beans;
  private final PayloadCheck check;
  private final ValueClasses values;
  private final KindResolver kinds;
  private final Converters converters;
  private final List<ExecutableElement> called = new ArrayList<>();

  PayloadReader(TypeElement payload, Elements elements, Types types) {
    this.payload = payload;
    this.elements = elements;
    this.access = new Access(elements, payload);
    this.records = new RecordShape(types);
    this.beans = new BeanShape(types, access);
    this.check = new PayloadCheck(elements, types, problems);
    this.values = new ValueClasses(payload, access, beans, problems);
    this.converters = new Converters(payload, types, access, problems);
    this.kinds = new KindResolver(values, converters, elements, types, problems);
  }

  /** What is wrong with the class; complete after {@link #read}. */
  Problems problems() {
    return problems;
  }

  /** Whether a type in it does not exist, or not yet. */
  boolean isUnresolved() {
    return values.isUnresolved();
  }

  /** The model; or {@code null} if there is a problem or something is unresolved. */
  @Nullable PayloadModel read() {
    Annotated annotation =
        Annotated.find(List.of(payload), SessionPayload.class)
            .orElseThrow(() -> new IllegalStateException("the class is not annotated"));
    String typeName = check.typeName(payload, annotation);
    LifetimeModel lifetime = new LifetimeReader(problems).read(payload, annotation);
    if (!check.hasForm(payload, access)) {
      return null;
    }
    List<PropertySource> sources = propertiesOf(payload);
    Owners owners = new Owners(problems);
    Owners.Names names = owners.find(payload, sources);
    ConflictPolicies policies = new ConflictPolicies(payload, problems);
    Set<String> lastWriterWins = policies.lastWriterWins(sources);
    refuseReservedNames(sources);
    ValueModel root = value(payload, "", sources);
    List<ValueModel> nested = new ArrayList<>();
    for (Optional<TypeElement> next = values.next(); next.isPresent(); next = values.next()) {
      List<PropertySource> inside = propertiesOf(next.get());
      owners.refuseInside(payload, next.get(), inside);
      policies.refuseInside(next.get(), inside);
      nested.add(value(next.get(), values.suffixOf(next.get()), inside));
    }
    if (!isUnresolved()) {
      converters.checkUsed();
    }
    if (!problems.isEmpty() || isUnresolved()) {
      return null;
    }
    return new PayloadModel(
        payload,
        typeName,
        lifetime,
        lastWriterWins,
        new SurroundingsReader(elements).read(payload, values.used(), called),
        root,
        nested,
        values.wrappers().all(),
        values.sealedTypes().all(),
        converters.constants(),
        named(root, names.subject()),
        named(root, names.tenant()));
  }

  private List<PropertySource> propertiesOf(TypeElement type) {
    boolean record = type.getKind() == ElementKind.RECORD;
    List<PropertySource> found = record ? records.properties(type) : beans.properties(type);
    if (record) {
      call(type, records.canonicalConstructor(type));
    } else {
      checkBean(type);
    }
    for (PropertySource property : found) {
      call(type, property.getter());
      ExecutableElement setter = property.setter();
      if (setter != null) {
        call(type, setter);
      }
    }
    new StrayAnnotations(problems).check(type, record, found);
    if (found.isEmpty() && type.equals(payload)) {
      problems.at(
          type,
          Diagnostic.NO_PROPERTIES,
          type.getSimpleName(),
          record
              ? "Add a component to the record"
              : "Add a pair of getter and setter of the same type, both not private");
    }
    return found;
  }

  private void checkBean(TypeElement type) {
    beans
        .mismatches(type)
        .forEach(
            (name, getter) ->
                problems.at(
                    getter,
                    Diagnostic.SETTER_TYPE,
                    name,
                    type.getSimpleName(),
                    getter.getReturnType(),
                    "set" + getter.getSimpleName().toString().replaceFirst("get|is", ""),
                    getter.getReturnType()));
    beans
        .constructor(type)
        .ifPresentOrElse(
            constructor -> call(type, constructor),
            () ->
                problems.at(
                    type,
                    Diagnostic.NO_USABLE_CONSTRUCTOR,
                    type.getSimpleName(),
                    type.getSimpleName()));
  }

  private void call(TypeElement owner, ExecutableElement method) {
    check.throwsNothingChecked(owner, method);
    called.add(method);
  }

  private ValueModel value(TypeElement type, String suffix, List<PropertySource> sources) {
    List<Integer> tags =
        new TagAssigner(problems)
            .assign(sources.stream().map(source -> numbered(type, source)).toList());
    List<PropertyModel> properties = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      PropertyKind kind = kinds.kindOf(type, sources.get(i));
      if (kind != null) {
        properties.add(property(sources.get(i), tags.get(i), kind));
      }
    }
    boolean record = type.getKind() == ElementKind.RECORD;
    return new ValueModel(ClassName.get(type), suffix, record, properties, type);
  }

  private static Numbered numbered(TypeElement owner, PropertySource source) {
    String label = "property '" + source.name() + "' of " + owner.getSimpleName();
    return new Numbered(source.name(), label, source.elements());
  }

  private static PropertyModel property(PropertySource source, int tag, PropertyKind kind) {
    ExecutableElement setter = source.setter();
    return new PropertyModel(
        source.name(),
        tag,
        TypeName.get(source.type()).withoutAnnotations(),
        TypeNames.nullMark(source.type()),
        kind,
        source.element(),
        source.getter().getSimpleName().toString(),
        setter == null ? null : setter.getSimpleName().toString());
  }

  private void refuseReservedNames(List<PropertySource> sources) {
    for (PropertySource source : sources) {
      if (source.name().equals("TYPE")) {
        problems.at(
            source.element(),
            Diagnostic.RESERVED_NAME,
            source.name(),
            payload.getSimpleName(),
            payload.getSimpleName() + "_",
            source.name());
      }
    }
  }

  private static @Nullable PropertyModel named(ValueModel root, @Nullable String name) {
    return root.properties().stream()
        .filter(property -> property.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
