package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.Variant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time of one payload to bytes, and of its bytes to a payload. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class CodecBenchmark {
  @Param public CodecSubject subject;
  @Param public Variant variant;

  private Serializer<Object> serializer;
  private Object[] objects;
  private byte[][] encoded;
  private int next;

  /** Encodes everything once. */
  @Setup
  public void setUp() {
    Samples samples = Samples.of(subject, variant);
    serializer = samples.serializer();
    objects = samples.objects().toArray();
    encoded = samples.encoded().toArray(new byte[0][]);
  }

  /** One payload to bytes. */
  @Benchmark
  public byte[] encode() {
    return serializer.encode(objects[next++ & (Samples.COUNT - 1)]);
  }

  /** The bytes of one payload to an object. */
  @Benchmark
  public Object decode() {
    return serializer.decode(encoded[next++ & (Samples.COUNT - 1)]);
  }
}
