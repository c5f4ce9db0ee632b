package dev.cloakroom.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import dev.cloakroom.OnConflict;
import dev.cloakroom.SessionPayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code X_}, {@code XCodec} and {@code X.proto} for each class {@code X} that is annotated
 * with {@link SessionPayload}, and compares the latter with what is checked in. Nothing is written
 * for a class in which anything is wrong; all that is wrong with it is reported at once.
 *
 * <p>Each file has one originating element, the annotated class, and no other file is written: it
 * is isolating, in Gradle's words.
 */
public final class SessionPayloadProcessor extends AbstractProcessor {
  private static final String REFLECTION_PATH = "META-INF/native-image/dev.cloakroom.generated/";
  private static final String SCHEMA_PATH = "META-INF/cloakroom/";
  private static final String ISOLATING = "org.gradle.annotation.processing.isolating";

  private final Set<String> unresolved = new LinkedHashSet<>();
  private @Nullable SchemaCheck schemas;

  /** Called by the compiler. */
  public SessionPayloadProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(SessionPayload.class.getName(), OnConflict.class.getName());
  }

  /** Isolating, unless a schema directory makes the outcome depend on more than the sources. */
  @Override
  public Set<String> getSupportedOptions() {
    Set<String> options = new HashSet<>(SchemaCheck.OPTIONS);
    if (!processingEnv.getOptions().containsKey(SchemaCheck.DIRECTORY)) {
      options.add(ISOLATING);
    }
    return options;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  /**
   * Claims no annotation: javac does not call the processors behind one that has claimed all there
   * are, not even those that want to see every class.
   */
  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Set<TypeElement> payloads = new LinkedHashSet<>();
    for (String name : unresolved) {
      payloads.add(processingEnv.getElementUtils().getTypeElement(name));
    }
    unresolved.clear();
    payloads.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(SessionPayload.class)));
    Problems problems = new Problems();
    payloads.forEach(payload -> process(payload, problems));
    for (TypeElement type :
        ElementFilter.typesIn(round.getElementsAnnotatedWith(OnConflict.class))) {
      ConflictPolicies.refuse(type, problems); // also where no payload holds it
    }
    problems.printTo(processingEnv.getMessager());
    return false;
  }

  private void process(TypeElement payload, Problems problems) {
    PayloadReader reader =
        new PayloadReader(payload, processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    PayloadModel model = reader.read();
    if (reader.isUnresolved()) {
      // Another processor may write the missing class; if none does, the compiler reports it.
      unresolved.add(payload.getQualifiedName().toString());
    } else if (model == null) {
      problems.addAll(reader.problems());
    } else {
      write(model);
    }
  }

  private void write(PayloadModel model) {
    Schema schema = new SchemaBuilder(model).build();
    if (!schemas().check(model, schema)) {
      return;
    }
    writeClasses(model);
    writeResource(model, SCHEMA_PATH + path(model) + ".proto", SchemaWriter.write(schema));
    writeResource(model, REFLECTION_PATH + path(model) + "/reflect-config.json", reflection(model));
  }

  /** For native images: the one thing that is looked up by name, when a payload class is given. */
  private static String reflection(PayloadModel model) {
    return "[{\"name\": \"" + model.metamodelName() + "\", \"fields\": [{\"name\": \"TYPE\"}]}]\n";
  }

  private SchemaCheck schemas() {
    if (schemas == null) {
      schemas = new SchemaCheck(processingEnv.getOptions(), processingEnv.getMessager());
    }
    return schemas;
  }

  /** Where the resources of a payload are: by its class, since two may have one name. */
  private static String path(PayloadModel model) {
    ClassName type = model.root().type();
    String folder = type.packageName().isEmpty() ? "" : type.packageName().replace('.', '/') + "/";
    return folder + String.join("_", type.simpleNames());
  }

  private void writeResource(PayloadModel model, String path, String content) {
    try (Writer out =
        processingEnv
            .getFiler()
            .createResource(StandardLocation.CLASS_OUTPUT, "", path, model.element())
            .openWriter()) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + path, e);
    }
  }

  private void writeClasses(PayloadModel model) {
    for (JavaFile file :
        List.of(new MetamodelWriter(model).write(), new CodecWriter(model).write())) {
      try {
        file.writeTo(processingEnv.getFiler());
      } catch (FilerException e) {
        Problems problems = new Problems();
        problems.at(
            model.element(),
            Diagnostic.NAME_TAKEN,
            file.typeSpec().name(),
            model.element().getQualifiedName());
        problems.printTo(processingEnv.getMessager());
        return;
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write " + file.typeSpec().name(), e);
      }
    }
  }
}
