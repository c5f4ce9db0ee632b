package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.sessions.Directories;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.Server;
import dev.cloakroom.it.servers.Servers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.opentest4j.TestAbortedException;

/** The databases that are measured, with servers as the integration tests have them. */
public final class Databases implements AutoCloseable {
  private static final List<Backend> ALL =
      List.of(Backend.SQLITE, Backend.POSTGRESQL, Backend.MYSQL, Backend.MARIADB);

  /** SQLite's own waiting is no queue; with less, a writer that nobody lets in fails at times. */
  static final int BUSY_MILLIS = 60_000;

  private final List<Backend> chosen;
  private final Map<Backend, Target> targets = new EnumMap<>(Backend.class);

  private Databases(List<Backend> chosen) {
    this.chosen = chosen;
  }

  /** All that there are. */
  public static Databases all() {
    return new Databases(ALL);
  }

  /**
   * These alone.
   *
   * @throws IllegalArgumentException if one is not known; the message is for the user
   */
  public static Databases named(List<String> names) {
    return new Databases(names.stream().map(Databases::named).distinct().toList());
  }

  private static Backend named(String name) {
    return ALL.stream()
        .filter(known -> word(known).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no database '%s'; there are: %s"
                        .formatted(
                            name,
                            ALL.stream().map(Databases::word).collect(Collectors.joining(", ")))));
  }

  /** Which. */
  public List<Backend> chosen() {
    return chosen;
  }

  /** What is added to the names of files: nothing for all databases. */
  public String suffix() {
    return chosen.equals(ALL)
        ? ""
        : chosen.stream().map(database -> "." + word(database)).collect(Collectors.joining());
  }

  private static String word(Backend database) {
    return database.name().toLowerCase(Locale.ROOT);
  }

  /** Where a database is. All servers are started by the first call, so that none fails late. */
  public Target target(Backend database) {
    try {
      if (targets.isEmpty()) {
        for (Backend each : chosen) {
          targets.put(each, start(each));
        }
      }
      return Objects.requireNonNull(targets.get(database));
    } catch (TestAbortedException e) {
      throw new IllegalStateException(
          e.getMessage() + ". Name the others with --databases, to measure those.", e);
    } catch (Exception e) {
      throw new IllegalStateException("The servers were not started.", e);
    }
  }

  private static Target start(Backend database) throws Exception {
    Path directory = Files.createTempDirectory("cloakroom-benchmarks-" + word(database));
    if (database == Backend.SQLITE) {
      String file = "jdbc:sqlite:" + directory.resolve("sessions.db");
      return new Target(file + "?busy_timeout=" + BUSY_MILLIS, "", "", directory);
    }
    Server server = Servers.of(database);
    return new Target(server.url(), server.user(), server.password(), directory);
  }

  /** Where a database is that has the store's tables, and nothing in them. */
  public Target withTables(Backend database) {
    Target target = target(database);
    fill(() -> Filling.forCloakroom(target, 0));
    return target;
  }

  /** Fills a database. */
  public interface Work {
    void run() throws SQLException, IOException, InterruptedException;
  }

  /** Runs it, whose failure ends the run. */
  public static void fill(Work work) {
    try {
      work.run();
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("The database was not filled.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /** The server of a database; SQLite has none. */
  static Optional<Server> server(Backend database) {
    try {
      return database == Backend.SQLITE ? Optional.empty() : Optional.of(Servers.of(database));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Which versions ran, and where they came from. */
  public String description() {
    List<String> descriptions = new ArrayList<>();
    for (Backend database : chosen) {
      descriptions.add(
          server(database)
              .map(server -> database.title() + " " + versionOf(server))
              .orElse(database.title() + " as the driver has it"));
    }
    return String.join(", ", descriptions);
  }

  /** The drivers' classes. */
  public List<Class<?>> drivers() {
    List<Class<?>> drivers = new ArrayList<>();
    for (Backend database : chosen) {
      try {
        drivers.add(DriverManager.getDriver(target(database).url()).getClass());
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return drivers;
  }

  private static String versionOf(Server server) {
    try {
      return "%s (%s)".formatted(server.version(), server.origin());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Deletes the directories; the servers end with the process. */
  @Override
  public void close() {
    for (Target target : targets.values()) {
      Directories.delete(target.directory());
    }
  }
}
