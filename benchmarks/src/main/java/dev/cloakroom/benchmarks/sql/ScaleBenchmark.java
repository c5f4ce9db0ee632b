package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.sessions.CloakroomKeeper;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Ring;
import dev.cloakroom.jpa.JpaSessionStore;
import java.sql.SQLException;
import java.util.List;
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

/** The time of Cloakroom's verbs on the table that the store finds. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class ScaleBenchmark {
  @Param public ScaleSubject subject;

  private Keeper keeper;
  private int named;
  private Backlog backlog;

  /** Opens it. */
  @Setup
  public void setUp() throws SQLException {
    Target target = Target.given();
    List<String> names = subject.names(target);
    named = names.size();
    backlog = Backlog.of(target);
    keeper =
        new CloakroomKeeper(
            JpaSessionStore.open(target.configuration()),
            target.keyset(),
            names,
            subject.properties());
  }

  /** Closes it. */
  @TearDown
  public void tearDown() throws SQLException {
    keeper.close();
    if (subject == ScaleSubject.SWEPT) {
      backlog.requireSweptInPart();
    }
  }

  /** Sessions that one thread alone has found. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Found {
    private static final int COUNT = 1024;

    private Ring<Held> sessions;

    /** Finds them. */
    @Setup
    public void setUp(ScaleBenchmark benchmark, ThreadParams thread) {
      sessions = Ring.found(benchmark.keeper, benchmark.named, COUNT, thread);
    }
  }

  /** Any session, by its name. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  public Object find() {
    return keeper.find(ThreadLocalRandom.current().nextInt(named));
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
}
