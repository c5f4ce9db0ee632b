package dev.cloakroom.benchmarks.sql;

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
    keeper = new CloakroomKeeper(target, names, subject.properties());
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
  public static class Found {
    private static final int COUNT = 1024;

    private final Held[] sessions = new Held[COUNT];
    private int next;

    /** Finds them: other ones in each thread, from all over the table. */
    @Setup
    public void setUp(ScaleBenchmark benchmark, ThreadParams thread) {
      int step = benchmark.named / (COUNT * thread.getThreadCount());
      for (int i = 0; i < COUNT; i++) {
        int place = i * thread.getThreadCount() + thread.getThreadIndex();
        sessions[i] =
            benchmark.keeper.hold(place * step + ThreadLocalRandom.current().nextInt(step));
      }
    }

    Held next() {
      return sessions[next++ & (COUNT - 1)];
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
    found.next().save();
  }

  /** The same as find, of which the slowest calls are looked at. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  public Object slowestFinds() {
    return find();
  }
}
