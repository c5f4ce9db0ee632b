package dev.cloakroom.benchmarks.memory;

import com.zaxxer.hikari.HikariDataSource;
import dev.cloakroom.benchmarks.redis.RedisBytes;
import dev.cloakroom.benchmarks.redis.RedisServers;
import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.sessions.Creation;
import dev.cloakroom.benchmarks.sessions.Directories;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.benchmarks.sql.Databases;
import dev.cloakroom.benchmarks.sql.SqlBytes;
import dev.cloakroom.it.servers.Backend;
import dev.cloakroom.it.servers.RedisBackend;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.redisson.api.RedissonClient;
import org.springframework.session.data.redis.RedisSessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** The bytes of a session, which are counted and not timed. */
public final class MemoryPart implements Part {
  private static final List<RedisBackend> REDIS =
      List.of(RedisBackend.REDIS_8, RedisBackend.REDIS_6);

  private final Databases databases = Databases.all();
  private final RedisServers servers = new RedisServers();

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String title() {
    return "Bytes of a session where it is kept";
  }

  @Override
  public List<Comparison> comparisons() {
    return List.of();
  }

  @Override
  public List<Counts> counts() {
    List<Counts> counts = new ArrayList<>();
    Databases.fill(
        () -> {
          Path directory = Files.createTempDirectory("cloakroom-benchmarks-heap");
          counts.add(HeapBytes.of(directory, Workload.SESSIONS));
          Directories.delete(directory);
          for (Backend database : databases.chosen()) {
            counts.add(SqlBytes.of(database, databases.target(database), Workload.SESSIONS));
          }
          for (RedisBackend backend : REDIS) {
            counts.add(RedisBytes.of(backend, servers));
          }
        });
    return counts;
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return List.of();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Databases: " + databases.description() + "; " + servers.description() + ".",
        Text.format(
            "What %,d sessions with the standard payload take that were added by %d threads (to Redis: by one) and not changed since, divided by their number. A database that keeps old versions of rows takes more once they are changed, until it has cleared up.",
            Workload.SESSIONS, Creation.THREADS),
        "Heap: all objects that can be reached from the store, each counted once. Cloakroom keeps sealed bytes there, Spring Session the objects of the payload.",
        "SQL: pages of the tables and their indexes, as the database counts them. Redis: used_memory, after less before.",
        "Spring Session on Redis and SQL: each property an attribute, by Java serialization, as by default; indexed means that it finds by user, which the one on SQL does too. Redisson's Tomcat manager does not.");
  }

  @Override
  public List<Class<?>> libraries() {
    List<Class<?>> libraries = new ArrayList<>(databases.drivers());
    libraries.addAll(
        List.of(
            HikariDataSource.class,
            RedissonClient.class,
            JdbcIndexedSessionRepository.class,
            RedisSessionRepository.class));
    return libraries;
  }

  @Override
  public void close() {
    databases.close();
    servers.close();
  }
}
