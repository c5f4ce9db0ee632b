package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Effort;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.benchmarks.sessions.KeeperBenchmark;
import dev.cloakroom.benchmarks.sessions.RoundTrips;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.it.servers.RedisBackend;
import io.lettuce.core.RedisClient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.catalina.startup.Catalina;
import org.openjdk.jmh.runner.Runner;
import org.redisson.api.RedissonClient;
import org.redisson.tomcat.RedissonSessionManager;
import org.springframework.data.redis.core.RedisTemplate;
import org.springframework.session.data.redis.RedisSessionRepository;

/** Sessions in Redis. */
public final class RedisPart implements Part {
  private static final String SERVER = "server";

  private final RedisServers servers = new RedisServers();

  @Override
  public String name() {
    return "redis";
  }

  @Override
  public String title() {
    return "The Redis store beside bare commands, Spring Session and Redisson's Tomcat manager";
  }

  @Override
  public Effort fullEffort() {
    return Effort.FULL_WITH_SERVER;
  }

  @Override
  public List<Comparison> comparisons() {
    return Arrays.stream(RedisQuestion.values())
        .map(
            question ->
                KeeperBenchmark.comparison(
                    question.tableTitle(),
                    question.method(),
                    Map.of(SERVER, question.server().name()),
                    question.threads(),
                    RedisSubject.class,
                    question.subjects()))
        .toList();
  }

  @Override
  public Map<String, String> prepare(Comparison comparison, Subject subject) {
    RedisTarget target = servers.filled(RedisBackend.valueOf(comparison.parameter(SERVER)));
    return Map.of(RedisTarget.DIRECTORY, target.directory().toString());
  }

  @Override
  public List<Counts> counts() {
    RedisTarget target = servers.filled(RedisBackend.REDIS_8);
    Map<String, RoundTrips.Opening> subjects = new LinkedHashMap<>();
    for (RedisSubject subject : RedisSubject.complete()) {
      subjects.put(subject.label(), url -> subject.open(target.at(url)));
    }
    return List.of(
        RoundTrips.of(
            RedisBackend.REDIS_8.title() + ": network round trips", target.url(), subjects));
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return Arrays.stream(RedisQuestion.values())
        .flatMap(
            question ->
                tables.stream()
                    .filter(table -> table.title().equals(question.tableTitle()))
                    .flatMap(table -> question.verdicts(table).stream()))
        .toList();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "Servers: " + servers.description() + ", without an append-only file for the measuring.",
        Text.format(
            "%,d sessions with the standard payload, %d of each user; each subject has its own on the same server. Ids are picked at random.",
            Workload.SESSIONS, Workload.SESSIONS_OF_SUBJECT),
        "Cloakroom: as it is by default, with a new keyset (XAES-256-GCM), %d connections and an idle timeout of %d h, so that no find is due to write."
            .formatted(RedisTarget.POOL_SIZE, Workload.IDLE_TIMEOUT.toHours()),
        "bare Lettuce: GET and SET PX of bytes as many as Cloakroom's, over the one connection that all threads share, as Lettuce's documentation has it. bare RMapCache: get and fastPut with a time to live of the same bytes in one map, by a client that is set up as Cloakroom's own.",
        "Spring Session Redis: RedisSessionRepository, and RedisIndexedSessionRepository, which finds by user, over Lettuce as their annotations set them up, each property an attribute. Nobody listens to the indexed one's events, and the server sends none. save writes the time of the request too, as its filter does.",
        "Redisson's Tomcat manager: RedissonSessionManager of redisson-tomcat-10, the last that Maven Central has, with the same Redisson as Cloakroom; readMode REDIS, so that a node sees what others have changed (by default each has copies of its own), else by default. What was read is forgotten at the end of a use, as by its valve at the end of a request. save writes the times of the request too, as Tomcat does.");
  }

  @Override
  public List<Class<?>> libraries() {
    return List.of(
        RedissonClient.class,
        RedisClient.class,
        RedisSessionRepository.class,
        RedisTemplate.class,
        RedissonSessionManager.class,
        Catalina.class,
        Runner.class);
  }

  @Override
  public void close() {
    servers.close();
  }
}
