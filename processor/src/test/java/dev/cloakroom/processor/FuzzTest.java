package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.sun.management.ThreadMXBean;
import dev.cloakroom.wire.MessageShape.Form;
import dev.cloakroom.wire.MessageShape.Part;
import dev.cloakroom.wire.WireException;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever the bytes, a codec returns a payload or throws {@link WireException}, and takes no more
 * memory than {@link #MOST_PER_BYTE} times their number beside {@link #MOST_AT_ALL}. Encoded random
 * payloads are damaged in ways that keep their structure for a while: bits, lengths, fields that
 * are doubled, left out, exchanged and nested. It runs for a number of inputs, or with {@code
 * -Dcloakroom.fuzz.seconds=…} for a time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
  private static final int INPUTS = 4_000;
  private static final int SECONDS = Integer.getInteger("cloakroom.fuzz.seconds", 0);
  private static final long SEED = Long.getLong("cloakroom.random.seed", 815);

  /**
   * An empty nested value takes two to four bytes, and in memory the object with its collections.
   */
  private static final int MOST_PER_BYTE = 100;

  /** A refusal is two exceptions with their traces, which are as long as the stack is deep. */
  private static final int MOST_AT_ALL = 64 << 10;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private ClassLoader loader;

  @BeforeAll
  void compile(@TempDir Path work) throws Exception {
    loader = GoodSources.compile(work);
  }

  @TestFactory
  Stream<DynamicTest> damagedPayloadsEndInAPayloadOrAWireException() {
    return GoodSources.PAYLOADS.stream()
        .map(name -> dynamicTest(name, () -> fuzz(Payload.load(loader, name))));
  }

  private static void fuzz(Payload payload) {
    Random random = new Random(SEED);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    byte[] other = payload.encode(payload.samples().get(0));
    for (int i = 0; SECONDS == 0 ? i < INPUTS : System.nanoTime() < end; i++) {
      byte[] input =
          payload.encode(payload.samples().get(random.nextInt(payload.samples().size())));
      for (int j = random.nextInt(4); j >= 0; j--) {
        input = damaged(random, input, other);
      }
      decode(payload, input);
      measure(payload, input);
      other = input;
    }
  }

  private static byte[] damaged(Random random, byte[] input, byte[] other) {
    if (input.length == 0) {
      return other;
    }
    byte[] damaged = input.clone();
    int from = random.nextInt(input.length);
    int to = Math.min(input.length, from + 1 + random.nextInt(16));
    switch (random.nextInt(6)) {
      case 0 -> damaged[from] ^= (byte) (1 << random.nextInt(8));
      case 1 -> damaged[from] = (byte) random.nextInt();
      case 2 -> damaged = joined(input, 0, to, input, from);
      case 3 -> damaged = joined(input, 0, from, input, to);
      case 4 -> damaged = joined(input, 0, from, other, Math.min(from, other.length));
      default -> Arrays.fill(damaged, from, to, (byte) (random.nextBoolean() ? 0 : 0xFF));
    }
    return damaged.length > 1 << 14 ? Arrays.copyOf(damaged, 1 << 14) : damaged;
  }

  private static byte[] joined(byte[] head, int from, int to, byte[] tail, int tailFrom) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(head, from, to - from);
    out.write(tail, tailFrom, tail.length - tailFrom);
    return out.toByteArray();
  }

  private static void decode(Payload payload, byte[] input) {
    Object decoded = null;
    try {
      decoded = payload.decode(input);
    } catch (WireException e) {
      assertThat(e.detail()).isNotEmpty();
    }
    if (decoded != null) {
      byte[] again = payload.encode(decoded);
      assertThat(payload.encode(payload.decode(again))).isEqualTo(again);
    }
  }

  @TestFactory
  Stream<DynamicTest> manyEmptyValuesTakeNoMoreMemoryThanIsSaid() {
    return GoodSources.PAYLOADS.stream()
        .map(name -> dynamicTest(name, () -> measure(Payload.load(loader, name))));
  }

  private static void measure(Payload payload) {
    for (int tag = 1; tag < 1 << 18; tag++) {
      Part part = payload.type().codec().shape().part(tag);
      if (part != null && part.form() != Form.MESSAGE) {
        byte[] input = repeated(Bytes.lengthDelimited(tag, new byte[0]));
        decodeMeasured(payload, input);
        measure(payload, input);
      }
    }
  }

  /** Of an input that was decoded before: the first time may load classes and zones. */
  private static void measure(Payload payload, byte[] input) {
    assertThat(decodeMeasured(payload, input))
        .as("bytes allocated for %s", HexFormat.of().formatHex(input))
        .isLessThan((long) MOST_PER_BYTE * input.length + MOST_AT_ALL);
  }

  private static byte[] repeated(byte[] field) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    while (out.size() < 1_024) {
      out.writeBytes(field);
    }
    return out.toByteArray();
  }

  private static long decodeMeasured(Payload payload, byte[] input) {
    long before = THREADS.getCurrentThreadAllocatedBytes();
    try {
      payload.decode(input);
    } catch (WireException e) {
      // an entry without a value, for one
    }
    return THREADS.getCurrentThreadAllocatedBytes() - before;
  }

  @TestFactory
  Stream<DynamicTest> deepestNestingNeedsLittleStack() {
    return Stream.of("good.Tree", "good.Payments")
        .map(name -> dynamicTest(name, () -> nest(Payload.load(loader, name))));
  }

  private static void nest(Payload payload) throws InterruptedException {
    Throwable[] thrown = new Throwable[1];
    Thread small =
        new Thread(
            null,
            () -> {
              for (int tag = 1; tag < 1 << 18; tag++) {
                if (payload.type().codec().shape().part(tag) != null) {
                  decode(payload, nested(tag, 2_000));
                }
              }
            },
            "small stack",
            256 << 10);
    small.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
    small.start();
    small.join();
    assertThat(thrown[0]).isNull();
  }

  private static byte[] nested(int tag, int depth) {
    byte[] bytes = new byte[0];
    for (int i = 0; i < depth; i++) {
      bytes = Bytes.lengthDelimited(tag, bytes);
    }
    return bytes;
  }
}
