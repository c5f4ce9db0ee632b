package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Ring;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.sql.SQLException;
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

/** The time of finds and saves of many callers, on the target that the fork was told of. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class CombinedBenchmark {
  @Param public CombinedSubject subject;

  private Keeper keeper;

  /** Opens it. */
  @Setup
  public void setUp() throws SQLException {
    keeper = subject.open(Target.given());
  }

  /** Closes it. */
  @TearDown
  public void tearDown() {
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
    public void setUp(CombinedBenchmark benchmark, ThreadParams thread) {
      sessions = Ring.found(benchmark.keeper, Workload.SESSIONS, COUNT, thread);
    }
  }

  /** Any session, by its name. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Object find() {
    return keeper.find(ThreadLocalRandom.current().nextInt(Workload.SESSIONS));
  }

  /** A found session, with a change. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
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
}
