package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Throughput;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Subject;
import dev.cloakroom.it.servers.RedisBackend;
import java.util.ArrayList;
import java.util.List;

/** What is asked of the store: how many times the throughput of which subjects, at least. */
enum RedisQuestion {
  FIND_NATIVE(
      RedisBackend.REDIS_8,
      8,
      "find",
      "find",
      of(RedisSubject.LETTUCE, 0.75),
      of(RedisSubject.SPRING, 1.0),
      of(RedisSubject.SPRING_INDEXED, 2.0),
      of(RedisSubject.REDISSON, 1.0)),
  SAVE_NATIVE(
      RedisBackend.REDIS_8,
      8,
      "save",
      "save",
      of(RedisSubject.LETTUCE, 0.75),
      of(RedisSubject.SPRING, 1.0),
      of(RedisSubject.SPRING_INDEXED, 5.0),
      of(RedisSubject.REDISSON, 1.0)),
  CREATE_AND_DELETE(
      RedisBackend.REDIS_8,
      8,
      "createAndDelete",
      "create and delete",
      of(RedisSubject.SPRING, 1.0),
      of(RedisSubject.SPRING_INDEXED, 5.0),
      of(RedisSubject.REDISSON, 1.0)),
  FIND_MAP_CACHE(RedisBackend.REDIS_6, 8, "find", "find", of(RedisSubject.MAP_CACHE, 0.9)),
  SAVE_MAP_CACHE(RedisBackend.REDIS_6, 8, "save", "save", of(RedisSubject.MAP_CACHE, 0.9)),

  /** With four times as many threads as connections, so that calls are combined. */
  FIND_CROWD(RedisBackend.REDIS_8, 32, "find", "find", of(RedisSubject.LETTUCE, 0.75)),
  SAVE_CROWD(RedisBackend.REDIS_8, 32, "save", "save", of(RedisSubject.LETTUCE, 0.75));

  private final RedisBackend server;
  private final int threads;
  private final String method;
  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // as List.of makes it
  private final List<Share> shares;

  RedisQuestion(RedisBackend server, int threads, String method, String title, Share... shares) {
    this.server = server;
    this.threads = threads;
    this.method = method;
    this.title = title;
    this.shares = List.of(shares);
  }

  /** How many times the throughput of a peer's is asked for, at least. */
  private record Share(RedisSubject peer, double atLeast) {}

  private static Share of(RedisSubject peer, double atLeast) {
    return new Share(peer, atLeast);
  }

  RedisBackend server() {
    return server;
  }

  /** How many call at once. */
  int threads() {
    return threads;
  }

  /** The method of the benchmark. */
  String method() {
    return method;
  }

  String tableTitle() {
    return Comparison.title(server.title(), title, threads);
  }

  List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>(List.of(RedisSubject.CLOAKROOM.subject()));
    shares.forEach(share -> subjects.add(share.peer().subject()));
    return subjects;
  }

  List<Verdict> verdicts(Table table) {
    return shares.stream()
        .map(share -> Throughput.of(table, share.peer().label(), share.atLeast()))
        .toList();
  }
}
