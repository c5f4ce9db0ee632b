package dev.cloakroom.benchmarks.sessions;

import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.ThreadParams;

/** The time of each verb of a keeper's, on the sessions that the fork was told of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class KeeperBenchmark {
  private static final String KIND = "kind";

  /** The enum of the subject. */
  @Param("")
  public String kind;

  /** The name of its constant. */
  @Param("")
  public String subject;

  private final Queue<Held> added = new ConcurrentLinkedQueue<>();
  private KeeperSubject kept;
  private Keeper keeper;
  private int sessions;

  /**
   * Compares the time of a method for constants of an enum.
   *
   * @param subjects with their names
   */
  public static <E extends Enum<E> & KeeperSubject> Comparison comparison(
      String title,
      String method,
      Map<String, String> parameters,
      int threads,
      Class<E> kind,
      List<Subject> subjects) {
    Map<String, String> all = new HashMap<>(parameters);
    all.put(KIND, kind.getName());
    return new Comparison(title, KeeperBenchmark.class, method, all, threads, subjects);
  }

  /** Opens it. */
  @Setup
  public void setUp() throws Exception {
    kept =
        Stream.of(Class.forName(kind).getEnumConstants())
            .filter(constant -> ((Enum<?>) constant).name().equals(subject))
            .map(KeeperSubject.class::cast)
            .findFirst()
            .orElseThrow();
    keeper = kept.open();
    sessions = kept.sessions();
  }

  /** Closes it, and leaves its sessions as they were. */
  @TearDown
  public void tearDown() {
    added.forEach(Held::delete);
    keeper.close();
  }

  /** Sessions that one thread alone has found. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Found {
    private Ring<Held> sessions;

    /** Finds them. */
    @Setup
    public void setUp(KeeperBenchmark benchmark, ThreadParams thread) {
      int count = benchmark.kept.found();
      sessions = Ring.found(benchmark.keeper, benchmark.sessions, count, thread);
    }
  }

  /** Sessions that one thread has added for the time of the measuring. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Added {
    private static final int COUNT = 64;

    private Ring<Held> sessions;

    /** Adds them. */
    @Setup
    public void setUp(KeeperBenchmark benchmark) {
      sessions = Ring.of(COUNT, benchmark::add);
    }
  }

  private Held add(int number) {
    Held session = keeper.create(kept.payload(number));
    added.add(session);
    return session;
  }

  /** Payloads of sessions to be added. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Fresh {
    private static final int COUNT = 16;

    private Ring<ShopSession> payloads;

    /** Builds them. */
    @Setup
    public void setUp(KeeperBenchmark benchmark) {
      payloads = Ring.of(COUNT, benchmark.kept::payload);
    }
  }

  private int anyNumber() {
    return ThreadLocalRandom.current().nextInt(sessions);
  }

  /** Any session, by its name. */
  @Benchmark
  public Object find() {
    return keeper.find(anyNumber());
  }

  /** A found session, with a change. */
  @Benchmark
  public void save(Found found) {
    found.sessions.next().save();
  }

  /** The same as find, of which the slowest calls are looked at. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Object slowestFinds() {
    return find();
  }

  /** The same as save, of which the slowest calls are looked at. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public void slowestSaves(Found found) {
    save(found);
  }

  /** A new session, and its deletion. */
  @Benchmark
  public void createAndDelete(Fresh fresh) {
    keeper.create(fresh.payloads.next()).delete();
  }

  /** A new name for a session. */
  @Benchmark
  public void cycle(Added added) {
    added.sessions.next().cycle();
  }

  /** The sessions of a subject. */
  @Benchmark
  public int findBySubject() {
    return keeper.findBySubject(anyNumber());
  }

  /** As many sessions as there are, by their subjects. */
  @Benchmark
  public int list() {
    int listed = 0;
    while (listed < sessions) {
      listed += keeper.findBySubject(listed);
    }
    return listed;
  }
}
