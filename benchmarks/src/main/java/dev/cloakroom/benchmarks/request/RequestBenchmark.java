package dev.cloakroom.benchmarks.request;

import dev.cloakroom.benchmarks.sql.Target;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** The time of a request, as the client sees it; the server runs in the same process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class RequestBenchmark {
  @Param public RequestSubject subject;

  private Site site;
  private List<String> cookies;

  /** Starts the server. */
  @Setup
  public void setUp() throws Exception {
    Target target = Target.given();
    cookies = Cookies.read(subject, target);
    site = subject.start(target);
  }

  /** Stops it. */
  @TearDown
  public void tearDown() throws Exception {
    site.close();
  }

  /** Whoever asks by one thread: for sessions that no other thread asks for. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init") // by setUp
  public static class Client {
    private Visitor visitor;
    private List<String> cookies;

    /** Connects. */
    @Setup
    public void setUp(RequestBenchmark benchmark, ThreadParams thread) throws IOException {
      int share = benchmark.cookies.size() / thread.getThreadCount();
      int from = thread.getThreadIndex() * share;
      cookies = benchmark.cookies.subList(from, from + share);
      visitor = new Visitor(benchmark.site.port());
    }

    /** Disconnects. */
    @TearDown
    public void tearDown() throws IOException {
      visitor.close();
    }

    @Nullable String ask(String page) {
      return visitor.ask(page, cookies.get(ThreadLocalRandom.current().nextInt(cookies.size())));
    }
  }

  /** A page that shows what is in the session. */
  @Benchmark
  public @Nullable Object read(Client client) {
    return client.ask(ShopServlet.READ);
  }

  /** A page that changes what is in it. */
  @Benchmark
  public @Nullable Object change(Client client) {
    return client.ask(ShopServlet.CHANGE);
  }
}
