package dev.cloakroom.benchmarks.sql;

import dev.cloakroom.benchmarks.payload.ShopSession;
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
  public static class Found {
    private static final int COUNT = 256;

    private final Held[] sessions = new Held[COUNT];
    private int next;

    /** Finds them: other ones in each thread. */
    @Setup
    public void setUp(SqlBenchmark benchmark, ThreadParams thread) {
      int step = Workload.SESSIONS / (COUNT * thread.getThreadCount());
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

  /** Sessions that one thread has added for the time of the measuring. */
  @State(Scope.Thread)
  public static class Added {
    private static final int COUNT = 64;

    private final Held[] sessions = new Held[COUNT];
    private int next;

    /** Adds them. */
    @Setup
    public void setUp(SqlBenchmark benchmark) {
      for (int i = 0; i < COUNT; i++) {
        sessions[i] = benchmark.keeper.create(Workload.payload(i));
        benchmark.added.add(sessions[i]);
      }
    }

    Held next() {
      return sessions[next++ & (COUNT - 1)];
    }
  }

  /** Payloads of sessions to be added. */
  @State(Scope.Thread)
  public static class Fresh {
    private static final int COUNT = 16;

    private final ShopSession[] payloads = new ShopSession[COUNT];
    private int next;

    /** Builds them. */
    @Setup
    public void setUp() {
      for (int i = 0; i < COUNT; i++) {
        payloads[i] = Workload.payload(i);
      }
    }

    ShopSession next() {
      return payloads[next++ & (COUNT - 1)];
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
    found.next().save();
  }

  /** A new session, and its deletion. */
  @Benchmark
  public void createAndDelete(Fresh fresh) {
    keeper.create(fresh.next()).delete();
  }

  /** A new name for a session. */
  @Benchmark
  public void cycle(Added added) {
    added.next().cycle();
  }

  /** The sessions of a subject. */
  @Benchmark
  public int findBySubject() {
    return keeper.findBySubject(anyNumber());
  }
}
