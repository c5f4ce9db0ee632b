package dev.cloakroom.benchmarks.subject;

import dev.cloakroom.benchmarks.redis.RedisTarget;
import dev.cloakroom.benchmarks.sessions.CloakroomKeeper;
import dev.cloakroom.benchmarks.sessions.Creation;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sql.Target;
import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.SessionStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Where the sessions are, in a database or in Redis.
 *
 * @param directory with the names of the sessions
 * @param store opens the store
 */
record Place(Path directory, Path keyset, Supplier<SessionStore> store) {
  static Place of(Target target) {
    return new Place(
        target.directory(), target.keyset(), () -> JpaSessionStore.open(target.configuration()));
  }

  static Place of(RedisTarget target) {
    return new Place(target.directory(), target.keyset(), target::store);
  }

  /** The place that this process was told of. */
  static Place given() {
    return System.getProperty(RedisTarget.DIRECTORY) == null
        ? of(Target.given())
        : of(RedisTarget.given());
  }

  /** Opens Cloakroom with a holder's sessions. */
  Keeper open(Holder holder) {
    try {
      return open(holder, Files.readAllLines(names(holder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Keeper open(Holder holder, List<String> names) {
    return new CloakroomKeeper(store.get(), keyset, names, holder.subjects(), Map.of());
  }

  /** Adds a holder's sessions, and writes down their names. */
  void fill(Holder holder, int count) throws IOException, InterruptedException {
    try (Keeper keeper = open(holder, List.of())) {
      Files.write(names(holder), Creation.create(keeper, 0, count, holder::payload));
    }
  }

  private Path names(Holder holder) {
    return directory.resolve(holder.name() + ".names");
  }
}
