package dev.cloakroom.benchmarks.report;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;

/** Where it was measured. */
record Environment(String jdk, String system, int cores, List<String> jvmArguments) {
  static Environment current() {
    return new Environment(
        System.getProperty("java.vm.name") + " " + Runtime.version(),
        System.getProperty("os.name") + ", " + System.getProperty("os.arch"),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getRuntimeMXBean().getInputArguments());
  }

  /** The name and version of the library that a class is from, as its file says. */
  static String libraryOf(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      return "the JDK";
    }
    String file = Path.of(new File(source.getLocation().getPath()).getName()).toString();
    return file.endsWith(".jar") ? file.substring(0, file.length() - ".jar".length()) : file;
  }
}
