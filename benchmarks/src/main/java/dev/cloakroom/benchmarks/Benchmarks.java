package dev.cloakroom.benchmarks;

import dev.cloakroom.benchmarks.cipher.CipherPart;
import dev.cloakroom.benchmarks.codec.CodecPart;
import dev.cloakroom.benchmarks.memory.MemoryPart;
import dev.cloakroom.benchmarks.picture.Picture;
import dev.cloakroom.benchmarks.redis.RedisPart;
import dev.cloakroom.benchmarks.report.Overview;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Report;
import dev.cloakroom.benchmarks.report.ReportFiles;
import dev.cloakroom.benchmarks.request.RequestPart;
import dev.cloakroom.benchmarks.sql.CombinedPart;
import dev.cloakroom.benchmarks.sql.ScalePart;
import dev.cloakroom.benchmarks.sql.SqlPart;
import dev.cloakroom.benchmarks.subject.SubjectPart;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Measures a part of the benchmarks, prints its report, and writes it to a folder. */
public final class Benchmarks {
  private static final Path RESULTS = Path.of("benchmarks", "results");
  private static final String PICTURE = "picture";
  private static final String ALL = "all";

  /** What {@code all} stands for: the commands that the published tables were made by. */
  private static final List<String> RUNS =
      List.of(
          "codec",
          "cipher",
          "--databases sqlite sql",
          "--databases postgresql sql",
          "--databases mysql sql",
          "--databases mariadb sql",
          "--databases sqlite sql-combined",
          "--databases postgresql sql-combined",
          "sql-scale",
          "redis",
          "request",
          "one-subject",
          "memory");

  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private Benchmarks() {}

  /**
   * Runs it, from the root of the repository.
   *
   * @param args the name of a part, and perhaps {@code --quick} and {@code --databases a,b}; or
   *     {@code all}, perhaps with {@code --quick}; or {@code picture}, which sums up and draws what
   *     was measured before
   * @throws IOException if the report cannot be written
   * @throws InterruptedException if this thread is interrupted while parts run
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Part> parts =
        List.of(
            new CodecPart(),
            new CipherPart(),
            SqlPart.onAll(),
            SqlPart.otherVerbs(),
            ScalePart.onAll(),
            CombinedPart.onAll(),
            new RedisPart(),
            RequestPart.onPostgresql(),
            SubjectPart.onAll(),
            new MemoryPart());
    if (List.of(args).equals(List.of(PICTURE))) {
      sumUp();
      return;
    }
    try {
      if (List.of(args).contains(ALL)) {
        List<List<String>> commands = commandsOfAll(List.of(args));
        commands.forEach(command -> Arguments.parse(command, parts));
        runEach(commands);
      } else {
        run(Arguments.parse(List.of(args), parts));
      }
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USAGE);
    }
  }

  private static List<List<String>> commandsOfAll(List<String> args) {
    List<String> options = args.stream().filter(arg -> !arg.equals(ALL)).toList();
    return RUNS.stream()
        .map(run -> Stream.concat(options.stream(), Stream.of(run.split(" ", -1))).toList())
        .toList();
  }

  /**
   * One after the other, each in a process of its own, for servers end with the process that
   * started them, and each part needs empty ones. One that fails keeps no other from being run.
   */
  private static void runEach(List<List<String>> commands)
      throws IOException, InterruptedException {
    List<String> failed = new ArrayList<>();
    for (List<String> arguments : commands) {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
      command.addAll(
          List.of("-cp", System.getProperty("java.class.path"), Benchmarks.class.getName()));
      command.addAll(arguments);
      if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
        failed.add(String.join(" ", arguments));
      }
    }
    if (!failed.isEmpty()) {
      System.err.println("failed: " + String.join("; ", failed));
      System.exit(FAILED);
    }
  }

  private static void sumUp() throws IOException {
    System.err.println("written to " + Overview.write(RESULTS) + " and " + Picture.draw(RESULTS));
  }

  private static void run(Arguments arguments) throws IOException {
    try (Part part = arguments.part()) {
      Report report = Report.of(part, arguments.command(), arguments.effort(), System.err::println);
      Path page = ReportFiles.write(RESULTS, part.stem(), report);
      System.out.println(Files.readString(page));
      System.err.println("written to " + page);
      sumUp();
    }
  }
}
