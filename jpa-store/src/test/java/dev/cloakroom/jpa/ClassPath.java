package dev.cloakroom.jpa;

import java.io.File;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that this process has on its class path and its module path, as one class path. */
final class ClassPath {
  private ClassPath() {}

  static String ofTests() throws Exception {
    File tests =
        new File(ClassPath.class.getResource("/dev/cloakroom/jpa/ClassPath.class").toURI())
            .getParentFile()
            .getParentFile()
            .getParentFile()
            .getParentFile();
    return Stream.of(
            System.getProperty("java.class.path"),
            System.getProperty("jdk.module.path"),
            System.getProperty("surefire.test.class.path"),
            tests.getPath())
        .filter(path -> path != null && !path.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
