package dev.cloakroom.benchmarks.subject;

import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Ring;
import dev.cloakroom.benchmarks.sessions.Workload;
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

/** The time of Cloakroom's verbs on sessions of a holder's. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class SubjectBenchmark {
  @Param public Holder subject;

  private Keeper keeper;

  /** Opens it. */
  @Setup
  public void setUp() {
    keeper = Place.given().open(subject);
  }

  /** Closes it. */
  @TearDown
  public void tearDown() {
    keeper.close();
  }

  /** Sessions that one thread alone has found. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Found {
    private static final int COUNT = 256;

    private Ring<Held> sessions;

    /** Finds them. */
    @Setup
    public void setUp(SubjectBenchmark benchmark, ThreadParams thread) {
      sessions = Ring.found(benchmark.keeper, Workload.SESSIONS, COUNT, thread);
    }
  }

  /** Payloads of sessions to be added. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Fresh {
    private static final int COUNT = 16;

    private Ring<ShopSession> payloads;

    /** Builds them. */
    @Setup
    public void setUp(SubjectBenchmark benchmark) {
      payloads = Ring.of(COUNT, benchmark.subject::payload);
    }
  }

  /** Any session, by its name. */
  @Benchmark
  public Object find() {
    return keeper.find(ThreadLocalRandom.current().nextInt(Workload.SESSIONS));
  }

  /** A found session, with a change. */
  @Benchmark
  public void save(Found found) {
    found.sessions.next().save();
  }

  /** A sign-in, and the deletion of its session. */
  @Benchmark
  public void createAndDelete(Fresh fresh) {
    keeper.create(fresh.payloads.next()).delete();
  }

  /** As many sessions as there are, by their subjects. */
  @Benchmark
  public int list() {
    int listed = 0;
    int number = 0;
    while (listed < Workload.SESSIONS) {
      int found = keeper.findBySubject(number);
      listed += found;
      number += found;
    }
    return listed;
  }
}
