package dev.cloakroom.benchmarks.report;

import java.lang.management.ManagementFactory;
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
    String path = source.getLocation().getPath();
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.replace(".jar", "");
  }
}
