package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Ring;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
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

/** The time of each verb, on the target that the fork was told of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class SqlBenchmark {
  @Param public SqlSubject subject;

  private final Queue<Held> added = new ConcurrentLinkedQueue<>();
  private Keeper keeper;

  /** Opens it. */
  @Setup
  public void setUp() throws SQLException {
    keeper = subject.open(Target.given());
  }

  /** Closes it, and leaves the table as it was. */
  @TearDown
  public void tearDown() {
    added.forEach(Held::delete);
    keeper.close();
  }

  /** Sessions of the table that one thread alone has found. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Found {
    private static final int COUNT = 256;

    private Ring<Held> sessions;

    /** Finds them. */
    @Setup
    public void setUp(SqlBenchmark benchmark, ThreadParams thread) {
      sessions = Ring.found(benchmark.keeper, Workload.SESSIONS, COUNT, thread);
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
    public void setUp(SqlBenchmark benchmark) {
      sessions = Ring.of(COUNT, benchmark::add);
    }
  }

  private Held add(int number) {
    Held session = keeper.create(Workload.payload(number));
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
    public void setUp() {
      payloads = Ring.of(COUNT, Workload::payload);
    }
  }

  private static int anyNumber() {
    return ThreadLocalRandom.current().nextInt(Workload.SESSIONS);
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
}
