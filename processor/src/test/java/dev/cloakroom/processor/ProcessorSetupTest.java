package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor as compilers and build tools meet it. */
class ProcessorSetupTest {
  private static final Path SHOP = Compilation.resource("good/ShopSession.java");

  @TempDir private Path work;

  @Test
  void processorPathIsEnough() throws IOException {
    Compilation compilation =
        Compilation.run(
            List.of(),
            work,
            List.of(SHOP),
            List.of("-cp", Compilation.api().toString(), "-processorpath", processorPath()));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedFiles())
        .containsOnlyKeys("good/ShopSession_.java", "good/ShopSessionCodec.java");
  }

  @Test
  void namedModuleThatRequiresTheApiCompiles() throws IOException {
    Compilation compilation = compileModule("module shop { requires dev.cloakroom.api; }");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedFiles().get("shop/S_.java")).doesNotContain("@Generated");
  }

  @Test
  void namedModuleThatReadsTheAnnotationGetsIt() throws IOException {
    Compilation compilation =
        compileModule(
            "module shop { requires transitive dev.cloakroom.api; requires java.compiler;"
                + " exports shop; }");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedFiles().get("shop/S_.java")).contains("@Generated");
  }

  @Test
  void namedModuleWithNullMarkedCompiles() throws IOException {
    Compilation compilation =
        compileModule(
            "@org.jspecify.annotations.NullMarked module shop {"
                + " requires dev.cloakroom.api; requires static org.jspecify; }");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedFiles().get("shop/SCodec.java")).contains("@NullUnmarked");
  }

  private Compilation compileModule(String moduleInfo) throws IOException {
    Path sources = Files.createDirectories(work.resolve("src"));
    Path module = sources.resolve("module-info.java");
    Path payload = Files.createDirectories(sources.resolve("shop")).resolve("S.java");
    Files.writeString(module, moduleInfo);
    Files.writeString(
        payload,
        """
        package shop;

        @dev.cloakroom.SessionPayload
        public record S(String a, java.util.List<S> b) {}
        """);
    String modulePath = Compilation.api() + File.pathSeparator + Compilation.jspecify();
    return Compilation.run(
        List.of(),
        work,
        List.of(module, payload),
        List.of(
            "--module-path",
            modulePath,
            // There for all, as it may be for another module's sake; not read by all.
            "--add-modules",
            "java.compiler",
            "-Xlint:all,-processing,-requires-automatic",
            "-Werror",
            "-processorpath",
            processorPath()));
  }

  @Test
  void payloadInTheUnnamedPackageCompiles() throws IOException {
    Path payload = work.resolve("Plain.java");
    Files.writeString(payload, "@dev.cloakroom.SessionPayload record Plain(Integer List) {}\n");

    Compilation compilation =
        Compilation.of(work, List.of(payload), "-Xlint:all,-processing", "-Werror");

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedFiles()).containsOnlyKeys("Plain_.java", "PlainCodec.java");
  }

  @Test
  void typeThatAnotherProcessorGeneratesIsWaitedFor() throws IOException {
    Path payload = work.resolve("Late.java");
    Files.writeString(payload, "@dev.cloakroom.SessionPayload record Late(Made made) {}\n");

    Compilation compilation =
        Compilation.run(
            List.of(new SessionPayloadProcessor(), new MakingProcessor()),
            work,
            List.of(payload),
            List.of("-cp", Compilation.api().toString()));

    assertThat(compilation.messages()).isEmpty();
    assertThat(compilation.generatedFiles())
        .containsOnlyKeys("Late_.java", "LateCodec.java", "Made.java");
  }

  @Test
  void typeThatDoesNotExistIsReportedByTheCompilerAlone() throws IOException {
    Path payload = work.resolve("Late.java");
    Files.writeString(payload, "@dev.cloakroom.SessionPayload record Late(Made made) {}\n");

    Compilation compilation = Compilation.of(work, List.of(payload));

    assertThat(compilation.success()).isFalse();
    assertThat(compilation.messages()).hasSize(1).first().asString().contains("cannot find symbol");
  }

  @Test
  void eachGeneratedFileHasThePayloadAsItsOnlyOriginatingElement() throws IOException {
    Map<String, List<String>> originating = new LinkedHashMap<>();
    SessionPayloadProcessor processor = new SessionPayloadProcessor();
    Compilation compilation =
        Compilation.with(
            new WrappedProcessor(processor, environment -> recording(environment, originating)),
            work,
            Compilation.resources("good"));

    assertThat(compilation.success()).isTrue();
    assertThat(originating).hasSize(4 * GoodSources.PAYLOADS.size());
    originating.forEach(
        (file, elements) -> assertThat(elements).as(file).hasSize(1).doesNotContain(file));
    assertThat(originating).containsEntry("good.ShopSession_", List.of("good.ShopSession"));
    assertThat(originating).containsEntry("good.Outer_InnerCodec", List.of("good.Outer.Inner"));
  }

  /** The class and the field that {@code sessions(Class)} looks up, see GeneratedTypes. */
  @Test
  void nativeImagesHearOfTheOneThingThatIsLookedUpByName() throws IOException {
    Compilation good = Compilation.of(work, Compilation.resources("good"));
    Path folder = good.classes().resolve("META-INF/native-image/dev.cloakroom.generated/good");

    assertThat(Files.readString(folder.resolve("Outer_Inner/reflect-config.json")))
        .isEqualTo("[{\"name\": \"good.Outer_Inner_\", \"fields\": [{\"name\": \"TYPE\"}]}]\n");
  }

  @Test
  void isolatingIsClaimedUnlessASchemaDirectoryIsGiven() throws IOException {
    String isolating = "org.gradle.annotation.processing.isolating";

    assertThat(supportedOptions()).contains(isolating, "cloakroom.schema");
    assertThat(supportedOptions("-Acloakroom.schema=schema"))
        .contains("cloakroom.schema", "cloakroom.schema.update", "cloakroom.basedir")
        .doesNotContain(isolating);
  }

  private Set<String> supportedOptions(String... options) throws IOException {
    SessionPayloadProcessor processor = new SessionPayloadProcessor();
    Compilation.with(processor, work, List.of(SHOP), options);
    return processor.getSupportedOptions();
  }

  @Test
  void gradleFindsTheProcessorDeclaredDynamic() throws IOException {
    assertThat(resource("META-INF/gradle/incremental.annotation.processors"))
        .isEqualTo(SessionPayloadProcessor.class.getName() + ",dynamic");
    assertThat(resource("META-INF/services/javax.annotation.processing.Processor"))
        .isEqualTo(SessionPayloadProcessor.class.getName());
  }

  private static String resource(String path) throws IOException {
    return Files.readString(Path.of("src", "main", "resources").resolve(path)).strip();
  }

  private static String processorPath() {
    return String.join(
        File.pathSeparator,
        Compilation.locationOf(SessionPayloadProcessor.class).toString(),
        Compilation.locationOf(JavaFile.class).toString(),
        Compilation.api().toString());
  }

  private static ProcessingEnvironment recording(
      ProcessingEnvironment environment, Map<String, List<String>> originating) {
    Filer filer =
        proxy(
            Filer.class,
            environment.getFiler(),
            (method, arguments) -> {
              List<String> elements = new ArrayList<>();
              Object[] last = (Object[]) arguments[arguments.length - 1];
              for (Object element : last) {
                elements.add(((TypeElement) element).getQualifiedName().toString());
              }
              boolean isResource = method.equals("createResource");
              originating.put(arguments[isResource ? 2 : 0].toString(), elements);
              return null;
            });
    return proxy(
        ProcessingEnvironment.class,
        environment,
        (method, arguments) -> method.equals("getFiler") ? filer : null);
  }

  private interface Interception {
    Object before(String method, Object[] arguments);
  }

  /** Hands each call on, unless the interception answers it. */
  private static <T> T proxy(Class<T> type, T target, Interception interception) {
    Object proxy =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object answer = interception.before(method.getName(), arguments);
              if (answer != null) {
                return answer;
              }
              try {
                return method.invoke(target, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return type.cast(proxy);
  }

  /** The processor in an environment of the test's making. */
  private static final class WrappedProcessor extends AbstractProcessor {
    private final SessionPayloadProcessor processor;
    private final UnaryOperator<ProcessingEnvironment> wrapping;

    WrappedProcessor(
        SessionPayloadProcessor processor, UnaryOperator<ProcessingEnvironment> wrapping) {
      this.processor = processor;
      this.wrapping = wrapping;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      super.init(environment);
      processor.init(wrapping.apply(environment));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }

  /** Another processor, which writes a record in the first round. */
  private static final class MakingProcessor extends AbstractProcessor {
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (var out = processingEnv.getFiler().createSourceFile("Made").openWriter()) {
          out.write("public record Made(int x) {}");
        } catch (IOException e) {
          throw new IllegalStateException(e);
        }
      }
      return false;
    }
  }
}
