package dev.cloakroom.it;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another process, with the classes of the tests. */
public final class JavaProcess {
  private JavaProcess() {}

  /** One that runs this class. */
  public static ProcessBuilder of(Class<?> main, String... arguments) {
    String classPath =
        Stream.of("surefire.test.class.path", "java.class.path")
            .map(System::getProperty)
            .filter(path -> path != null && !path.isEmpty())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(classPath);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }
}
