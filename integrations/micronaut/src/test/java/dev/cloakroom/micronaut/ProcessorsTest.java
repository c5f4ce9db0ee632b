package dev.cloakroom.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.PayloadType;
import dev.cloakroom.processor.SessionPayloadProcessor;
import io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor;
import io.micronaut.annotation.processing.BeanDefinitionInjectProcessor;
import io.micronaut.annotation.processing.MixinVisitorProcessor;
import io.micronaut.annotation.processing.PackageElementVisitorProcessor;
import io.micronaut.annotation.processing.TypeElementVisitorProcessor;
import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanIntrospectionReference;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A payload class that the annotation processors of both work on. */
class ProcessorsTest {
  private static final String RECORD =
      """
      package visit;

      @io.micronaut.core.annotation.Introspected
      @dev.cloakroom.SessionPayload("visit")
      public record Visit(@dev.cloakroom.Subject String user, java.util.List<String> pages) {}
      """;

  private static final String BEAN =
      """
      package visit;

      @io.micronaut.core.annotation.Introspected
      @dev.cloakroom.SessionPayload("visit")
      public class Visit {
        private String user;
        private int pages;

        @dev.cloakroom.Subject
        public String getUser() { return user; }
        public void setUser(String user) { this.user = user; }
        public int getPages() { return pages; }
        public void setPages(int pages) { this.pages = pages; }
      }
      """;

  private static final String CONTROLLER =
      """
      package visit;

      import dev.cloakroom.Session;

      @io.micronaut.http.annotation.Controller("/visit")
      class VisitController {
        static final dev.cloakroom.Property<Visit, String> USER = Visit_.user;

        @io.micronaut.http.annotation.Get
        String user(Session<Visit> session) {
          return session.get(Visit_.user);
        }
      }
      """;

  private static List<Processor> processors(boolean oursFirst) {
    List<Processor> all =
        new ArrayList<>(
            List.of(
                new SessionPayloadProcessor(),
                new MixinVisitorProcessor(),
                new PackageElementVisitorProcessor(),
                new TypeElementVisitorProcessor(),
                new AggregatingTypeElementVisitorProcessor(),
                new BeanDefinitionInjectProcessor()));
    if (!oursFirst) {
      Collections.rotate(all, -1);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({"true,record", "false,record", "true,bean", "false,bean"})
  void theirOrderDoesNotMatter(boolean oursFirst, String kind, @TempDir Path directory)
      throws Exception {
    compile(processors(oursFirst), kind.equals("record") ? RECORD : BEAN, directory);

    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
      PayloadType<?> type =
          (PayloadType<?>) loader.loadClass("visit.Visit_").getField("TYPE").get(null);
      BeanIntrospection<?> introspection =
          ((BeanIntrospectionReference<?>)
                  loader.loadClass("visit.$Visit$Introspection").getConstructor().newInstance())
              .load();
      assertThat(introspection.getBeanType()).isEqualTo(type.javaType());
      assertThat(introspection.hasAnnotation("dev.cloakroom.SessionPayload")).isTrue();
      assertThat(introspection.getPropertyNames()).containsExactlyInAnyOrder("user", "pages");
      assertThat(loader.loadClass("visit.$VisitController$Definition")).isNotNull();
    }
  }

  private static void compile(List<Processor> processors, String payload, Path to) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter told = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            told,
            null,
            null,
            List.of("-d", to.toString(), "-classpath", System.getProperty("java.class.path")),
            null,
            List.of(source("Visit", payload), source("VisitController", CONTROLLER)));
    task.setProcessors(processors);
    assertThat(task.call()).as("%s", told).isTrue();
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///visit/" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
