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

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if it names no part, or says what is not known; the message is
   *     for the user
   */
  static Arguments parse(List<String> args, List<Part> parts) {
    List<String> names = new ArrayList<>(args);
    boolean quick = names.remove(QUICK);
    if (names.size() != 1) {
      throw new IllegalArgumentException(usage(parts));
    }
    Part part =
        parts.stream()
            .filter(known -> known.name().equals(names.get(0)))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no part '" + names.get(0) + "'; " + usage(parts)));
    return new Arguments(
        part, quick ? Effort.QUICK : Effort.FULL, "benchmarks/run " + String.join(" ", args));
  }

  private static String usage(List<Part> parts) {
    String names = parts.stream().map(Part::name).collect(Collectors.joining(" | "));
    return "usage: benchmarks/run [" + QUICK + "] " + names;
  }
}
