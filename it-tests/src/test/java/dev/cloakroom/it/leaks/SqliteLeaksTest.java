package dev.cloakroom.it.leaks;

import dev.cloakroom.spi.Configuration;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

class SqliteLeaksTest extends Leaks {
  private Path directory;

  @Override
  void start(Path directory, String password) {
    this.directory = directory;
  }

  @Override
  Map<String, String> store() {
    return Map.of(
        Configuration.URL,
        "jdbc:sqlite:" + directory.resolve("sessions.db"),
        Configuration.SCHEMA,
        "create");
  }

  @Override
  Path files() {
    return directory;
  }

  /** The second as long as the database is open, the first when it is closed. */
  @Override
  List<Pattern> wherePayloadsAre() {
    return List.of(Pattern.compile("sessions\\.db$"), Pattern.compile("-wal$"));
  }

  @Override
  void settle() {}

  /** The driver shows no parameters; Hibernate does, of the statements that it makes itself. */
  @Override
  Set<String> loggedOfPlaintext() {
    return Set.of("value");
  }

  @Override
  List<String> talk() {
    return List.of("HikariPool", "binding parameter (", "cloakroom_session");
  }
}
