package dev.cloakroom.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.wire.Codec;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** One run of the compiler over sources, as a user of the processor has it. */
record Compilation(
    boolean success,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Path generated,
    Path classes) {

  private static final Path RESOURCES = Path.of("src", "test", "resources");

  /** The Java files below a folder of the test resources. */
  static List<Path> resources(String folder) {
    return files(RESOURCES.resolve(folder));
  }

  static Path resource(String path) {
    return RESOURCES.resolve(path);
  }

  static Compilation of(Path work, List<Path> sources, String... options) throws IOException {
    return with(new SessionPayloadProcessor(), work, sources, options);
  }

  static Compilation with(Processor processor, Path work, List<Path> sources, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-cp", api() + File.pathSeparator + jspecify()));
    all.addAll(List.of(options));
    return run(List.of(processor), work, sources, all);
  }

  /**
   * With exactly these options and, unless there are some, no processors but those that these name.
   */
  static Compilation run(
      List<Processor> processors, Path work, List<Path> sources, List<String> options)
      throws IOException {
    Path generated = Files.createDirectories(work.resolve("generated"));
    Path classes = Files.createDirectories(work.resolve("classes"));
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
    all.addAll(List.of("--release", "17", "-encoding", "UTF-8"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
      task.setLocale(Locale.ROOT);
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      return new Compilation(task.call(), diagnostics.getDiagnostics(), generated, classes);
    }
  }

  /** Each generated file's text by its name relative to the output. */
  Map<String, String> generatedFiles() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(generated)) {
      texts.put(
          generated.relativize(file).toString().replace(File.separatorChar, '/'),
          Files.readString(file));
    }
    return texts;
  }

  List<String> messages() {
    return diagnostics.stream().map(Object::toString).toList();
  }

  /** Loads what was compiled; the wire runtime is the one of this test. */
  ClassLoader load() throws IOException {
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, Compilation.class.getClassLoader());
  }

  static Path api() {
    return locationOf(Codec.class);
  }

  static Path jspecify() {
    return locationOf(NullMarked.class);
  }

  static Path locationOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
