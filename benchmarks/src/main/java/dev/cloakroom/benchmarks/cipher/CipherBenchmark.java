package dev.cloakroom.benchmarks.cipher;

import dev.cloakroom.SessionId;
import dev.cloakroom.SessionToken;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.SubjectKey;
import dev.cloakroom.tink.PayloadKeyKind;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The time of sealing a payload, and of opening it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@SuppressWarnings("NullAway.Init") // by JMH and by setUp
public class CipherBenchmark {
  private static final long NOW = 1_800_000_000_000L;
  private static final StoredSession ROW = row();

  /** What a row is bound to. */
  static final byte[] ASSOCIATED_DATA =
      SealingContext.ofSession(SessionSealer.NAMESPACE, ROW).associatedData();

  @Param public CipherSubject subject;
  @Param public PayloadKeyKind kind;

  /** In bytes. */
  @Param("500")
  public int size;

  private Sealer sealer;
  private byte[] plaintext;
  private byte[] sealed;

  private static StoredSession row() {
    byte[] bytes = new byte[SessionId.BYTES];
    new Random(7).nextBytes(bytes);
    return new StoredSession(
        SessionToken.of("A".repeat(43)).id(),
        "shop",
        SubjectKey.of(bytes),
        3,
        NOW,
        NOW,
        NOW,
        NOW,
        1_800_000,
        new byte[0]);
  }

  /** Seals something to open. */
  @Setup
  public void setUp() throws Exception {
    sealer = subject.sealer(kind);
    plaintext = new byte[size];
    new Random(7).nextBytes(plaintext);
    sealed = sealer.seal(plaintext, ROW);
  }

  /** Plaintext to sealed bytes. */
  @Benchmark
  public byte[] seal() throws Exception {
    return sealer.seal(plaintext, ROW);
  }

  /** Sealed bytes to plaintext. */
  @Benchmark
  public byte[] open() throws Exception {
    return sealer.open(sealed, ROW);
  }
}
