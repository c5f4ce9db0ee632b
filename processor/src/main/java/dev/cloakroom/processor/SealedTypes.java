package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.cloakroom.processor.SealedModel.Subtype;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The sealed types of one payload, as they are met: each once for each default. */
final class SealedTypes {
  private final NameAllocator suffixes;
  private final TagAssigner tags;
  private final Map<Key, SealedModel> met = new LinkedHashMap<>();

  private record Key(TypeElement type, @Nullable String unknown) {}

  /** With what allocates the names of all methods in the codec. */
  SealedTypes(NameAllocator suffixes, Problems problems) {
    this.suffixes = suffixes;
    this.tags = new TagAssigner(problems);
  }

  SealedKind kindOf(
      TypeElement type,
      List<TypeElement> subtypes,
      @Nullable String unknown,
      Function<TypeElement, SingleKind> kindOf) {
    Key key = new Key(type, unknown);
    SealedModel model = met.get(key);
    if (model == null) {
      model = model(type, subtypes, unknown, kindOf);
      met.put(key, model);
    }
    return new SealedKind(model.type(), model.suffix());
  }

  private SealedModel model(
      TypeElement type,
      List<TypeElement> subtypes,
      @Nullable String unknown,
      Function<TypeElement, SingleKind> kindOf) {
    String suffix = suffixes.newName(type.getSimpleName().toString());
    List<Integer> numbers =
        tags.assign(subtypes.stream().map(subtype -> numbered(type, subtype)).toList());
    List<Subtype> models = new ArrayList<>();
    Subtype standIn = null;
    for (int i = 0; i < numbers.size(); i++) {
      TypeElement subtype = subtypes.get(i);
      String name = subtype.getSimpleName().toString();
      Subtype model =
          new Subtype(name, numbers.get(i), kindOf.apply(subtype), isOpen(subtype), subtype);
      models.add(model);
      standIn = name.equals(unknown) ? model : standIn;
    }
    return new SealedModel(ClassName.get(type), suffix, models, standIn, type);
  }

  private static Numbered numbered(TypeElement type, TypeElement subtype) {
    String name = subtype.getSimpleName().toString();
    return new Numbered(
        name, "subtype '" + name + "' of " + type.getSimpleName(), List.of(subtype));
  }

  private static boolean isOpen(TypeElement subtype) {
    return subtype.getKind() == ElementKind.CLASS
        && !subtype.getModifiers().contains(Modifier.FINAL);
  }

  List<SealedModel> all() {
    return List.copyOf(met.values());
  }
}
