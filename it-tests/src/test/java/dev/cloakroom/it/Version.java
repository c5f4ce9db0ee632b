package dev.cloakroom.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.PayloadType;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One version of an application's payload class, compiled from its source with a real javac and
 * loaded by a class loader of its own. Its class has the static methods {@code made()} and {@code
 * changed(payload)}.
 */
record Version(PayloadType<Object> type, Class<?> payload) {
  private static final String IMPORTS =
      "import dev.cloakroom.*; import java.time.*; import java.util.*;\n";

  /** Compiles a class and loads it; the name is that of the class, with its package. */
  @SuppressWarnings("unchecked")
  static Version of(Path work, String name, String source) {
    try {
      Path classes = compile(work, name, source);
      ClassLoader loader =
          new URLClassLoader(new URL[] {classes.toUri().toURL()}, Version.class.getClassLoader());
      Field constant = loader.loadClass(name + "_").getField("TYPE");
      return new Version((PayloadType<Object>) constant.get(null), loader.loadClass(name));
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path compile(Path work, String name, String source) throws IOException {
    Files.createDirectories(work);
    int dot = name.lastIndexOf('.');
    String header = dot < 0 ? "" : "package " + name.substring(0, dot) + ";\n";
    Path file =
        Files.writeString(
            work.resolve(name.substring(dot + 1) + ".java"), header + IMPORTS + source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    String classPath = System.getProperty("java.class.path");
    List<String> options =
        List.of("-d", work.toString(), "-cp", classPath, "-processorpath", classPath);
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(output, files, null, options, null, files.getJavaFileObjects(file))
              .call();
      assertThat(compiled).as(output.toString()).isTrue();
    }
    return work;
  }

  Object made() {
    return call("made");
  }

  Object changed(Object before) {
    return call("changed", before);
  }

  private Object call(String name, Object... arguments) {
    try {
      for (Method method : payload.getDeclaredMethods()) {
        if (method.getName().equals(name)) {
          method.setAccessible(true);
          return method.invoke(null, arguments);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(payload + " has no method " + name);
  }
}
