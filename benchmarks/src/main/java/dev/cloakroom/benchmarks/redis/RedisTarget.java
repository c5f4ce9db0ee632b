package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where sessions are kept: a server, and a directory with what is known of it, which is the owner's
 * alone.
 *
 * @param url {@code redis://HOST:PORT}
 */
public record RedisTarget(String url, Path directory) {
  /** The system property that names the directory to a fork. */
  public static final String DIRECTORY = "cloakroom.benchmarks.redis";

  /** How many connections each subject has that has several. */
  static final int POOL_SIZE = 8;

  private static final String URL_FILE = "url";

  /** The target that this process was told of. */
  public static RedisTarget given() {
    Path directory = Path.of(System.getProperty(DIRECTORY, ""));
    try {
      return new RedisTarget(Files.readString(directory.resolve(URL_FILE)), directory);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "-D" + DIRECTORY + " names no directory of a target; benchmarks/run sets it", e);
    }
  }

  /** Writes down what {@link #given} reads. */
  void write() throws IOException {
    Files.writeString(directory.resolve(URL_FILE), url);
  }

  /** The same server at another address. */
  RedisTarget at(String otherUrl) {
    return new RedisTarget(otherUrl, directory);
  }

  /** Opens Cloakroom's store, as it is by default. */
  public RedissonSessionStore store() {
    return RedissonSessionStore.open(
        new Configuration(
            Map.of(
                Configuration.URL,
                url,
                Configuration.NAMESPACE,
                "default",
                RedissonSessionStore.POOL_SIZE,
                Integer.toString(POOL_SIZE))));
  }

  /** The keys that Cloakroom's sessions are sealed with. */
  public Path keyset() {
    return directory.resolve("benchmark.keyset.json");
  }

  /** The names of all sessions, by number, as a subject has them. */
  List<String> names(RedisSubject subject) {
    try {
      return Files.readAllLines(directory.resolve(subject.name() + ".names"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void writeNames(RedisSubject subject, List<String> names) throws IOException {
    Files.write(directory.resolve(subject.name() + ".names"), names);
  }
}
