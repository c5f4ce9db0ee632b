package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.jpa.SameAsStore;
import dev.cloakroom.spi.Configuration;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * Where sessions are kept: a database, and a directory with what is known of it, which is the
 * owner's alone.
 */
public record Target(String url, String user, String password, Path directory) {
  /** The system property that names the directory to a fork. */
  public static final String DIRECTORY = "cloakroom.benchmarks.target";

  /** How many connections each subject has. */
  static final int POOL_SIZE = 8;

  private static final String FILE = "target.properties";

  /** The target that this process was told of. */
  public static Target given() {
    Path directory = Path.of(System.getProperty(DIRECTORY, ""));
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(directory.resolve(FILE))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "-D" + DIRECTORY + " names no directory of a target; benchmarks/run sets it", e);
    }
    return new Target(
        properties.getProperty("url"),
        properties.getProperty("user"),
        properties.getProperty("password"),
        directory);
  }

  /** Writes down what {@link #given} reads. */
  public void write() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("url", url);
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    try (Writer writer = Files.newBufferedWriter(directory.resolve(FILE))) {
      properties.store(writer, null);
    }
  }

  /** The same database at another address. */
  Target at(String otherUrl) {
    return new Target(otherUrl, user, password, directory);
  }

  /** Does not wait for the disk where that can be had by the URL, for the time of filling. */
  Target withoutSync() {
    return url.startsWith("jdbc:sqlite:")
        ? at(url + (url.contains("?") ? "&" : "?") + "synchronous=OFF")
        : this;
  }

  /** Opens a connection as the store has them, but one on which a statement may take long. */
  public Connection connect() throws SQLException {
    return SameAsStore.connect(configuration(Map.of(JpaSessionStore.CONNECTION_TIMEOUT, "PT10M")));
  }

  /** The configuration of a store, with a pool of the size that all have; its tables are there. */
  public Configuration configuration() {
    return configuration(Map.of());
  }

  /** The same, for a store that sends no calls together. */
  Configuration uncombined() {
    return configuration(Map.of(JpaSessionStore.COMBINE, "off"));
  }

  /** The same, for a store that makes its tables. */
  public Configuration creating() {
    return configuration(Map.of(Configuration.SCHEMA, "create"));
  }

  private Configuration configuration(Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.put(Configuration.URL, url);
    values.put(Configuration.NAMESPACE, "default");
    values.put(JpaSessionStore.POOL_SIZE, Integer.toString(POOL_SIZE));
    if (!user.isEmpty()) {
      values.put(Configuration.USER, user);
      values.put(Configuration.PASSWORD, password);
    }
    return new Configuration(values);
  }

  /** The keys that Cloakroom's sessions are sealed with. */
  public Path keyset() {
    return directory.resolve("benchmark.keyset.json");
  }

  /** The names of all sessions, by number, as a subject has them. */
  List<String> names(SqlSubject subject) {
    try {
      return Files.readAllLines(namesFile(subject));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes down what {@link #names} reads, after what is there. */
  void addNames(SqlSubject subject, List<String> names) throws IOException {
    Files.write(namesFile(subject), names, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Path namesFile(SqlSubject subject) {
    return directory.resolve(subject.name() + ".names");
  }
}
