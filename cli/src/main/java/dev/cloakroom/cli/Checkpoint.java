package dev.cloakroom.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.tink.ReencryptionPosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The file in which it is kept how far a re-encryption has come, so that one that was ended goes on
 * from there: the run that it belongs to, and the position. It is replaced as a whole.
 */
final class Checkpoint {
  private final Path file;
  private final String run;

  /**
   * In this file.
   *
   * @param run what the position holds for: another store or another key begins anew
   */
  Checkpoint(Path file, String run) {
    this.file = file;
    this.run = run;
  }

  /** Where to go on; the beginning if there is no such file. */
  ReencryptionPosition read() {
    if (!Files.exists(file)) {
      return ReencryptionPosition.START;
    }
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() == 2 && lines.get(0).equals(run)) {
        return ReencryptionPosition.parse(lines.get(1)).orElseThrow(this::foreign);
      }
      throw foreign();
    } catch (IOException e) {
      throw new CloakroomConfigurationException(
          "The checkpoint %s cannot be read: %s".formatted(file, e), e);
    }
  }

  private CloakroomConfigurationException foreign() {
    return new CloakroomConfigurationException(
        "The checkpoint %s is not one of this run (%s). Delete it to begin anew, or name another file."
            .formatted(file, run));
  }

  void write(ReencryptionPosition position) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(draft, run + "\n" + position + "\n", UTF_8);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
