package dev.cloakroom.benchmarks;

import dev.cloakroom.benchmarks.cipher.CipherPart;
import dev.cloakroom.benchmarks.codec.CodecPart;
import dev.cloakroom.benchmarks.picture.Picture;
import dev.cloakroom.benchmarks.redis.RedisPart;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Report;
import dev.cloakroom.benchmarks.report.ReportFiles;
import dev.cloakroom.benchmarks.request.RequestPart;
import dev.cloakroom.benchmarks.sql.CombinedPart;
import dev.cloakroom.benchmarks.sql.ScalePart;
import dev.cloakroom.benchmarks.sql.SqlPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures a part of the benchmarks, prints its report, and writes it to a folder. */
public final class Benchmarks {
  private static final Path RESULTS = Path.of("benchmarks", "results");
  private static final String PICTURE = "picture";
  private static final int WRONG_USAGE = 2;

  private Benchmarks() {}

  /**
   * Runs it, from the root of the repository.
   *
   * @param args the name of a part, and perhaps {@code --quick} and {@code --databases a,b}; or
   *     {@code picture}, which draws what was measured before
   * @throws IOException if the report cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<Part> parts =
        List.of(
            new CodecPart(),
            new CipherPart(),
            SqlPart.onAll(),
            SqlPart.otherVerbs(),
            ScalePart.onAll(),
            CombinedPart.onAll(),
            new RedisPart(),
            RequestPart.onPostgresql());
    if (List.of(args).equals(List.of(PICTURE))) {
      System.err.println("written to " + Picture.draw(RESULTS));
      return;
    }
    try {
      run(Arguments.parse(List.of(args), parts));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USAGE);
    }
  }

  private static void run(Arguments arguments) throws IOException {
    try (Part part = arguments.part()) {
      Report report = Report.of(part, arguments.command(), arguments.effort(), System.err::println);
      Path page = ReportFiles.write(RESULTS, part.stem(), report);
      System.out.println(Files.readString(page));
      System.err.println("written to " + page + " and " + Picture.draw(RESULTS));
    }
  }
}
