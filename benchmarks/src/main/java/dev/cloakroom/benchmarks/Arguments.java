package dev.cloakroom.benchmarks;

import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.run.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the command line asks for.
 *
 * @param command the command line as it is written down in reports
 */
record Arguments(Part part, Effort effort, String command) {
  private static final String QUICK = "--quick";
  private static final String DATABASES = "--databases";

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it names no part, or says what is not known; the message is
   *     for the user
   */
  static Arguments parse(List<String> args, List<Part> parts) {
    List<String> names = new ArrayList<>(args);
    boolean quick = names.remove(QUICK);
    List<String> databases = databases(names, parts);
    if (names.size() != 1) {
      throw new IllegalArgumentException(usage(parts));
    }
    Part named = named(names.get(0), parts);
    Part part = databases.isEmpty() ? named : named.on(databases);
    String command = "benchmarks/run " + String.join(" ", args);
    return quick
        ? new Arguments(part.shortened(), Effort.QUICK, command)
        : new Arguments(part, part.fullEffort(), command);
  }

  /** Takes out the databases; none if there are none. */
  private static List<String> databases(List<String> names, List<Part> parts) {
    int option = names.indexOf(DATABASES);
    if (option < 0) {
      return List.of();
    }
    if (option == names.size() - 1) {
      throw new IllegalArgumentException(usage(parts));
    }
    names.remove(option);
    return List.of(names.remove(option).split(",", -1));
  }

  private static Part named(String name, List<Part> parts) {
    return parts.stream()
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("there is no part '" + name + "'; " + usage(parts)));
  }

  private static String usage(List<Part> parts) {
    String names = parts.stream().map(Part::name).collect(Collectors.joining(" | "));
    return "usage: benchmarks/run [" + QUICK + "] [" + DATABASES + " A,B] " + names + " | all";
  }
}
