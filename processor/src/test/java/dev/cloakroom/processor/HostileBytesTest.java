package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.wire.WireException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes, a generated codec returns a payload or throws {@link WireException}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileBytesTest {
  private static final int RANDOM_INPUTS = 1_000;
  private static final long SEED = 20_260_101;

  private ClassLoader loader;

  @BeforeAll
  void compile(@TempDir Path work) throws Exception {
    loader = GoodSources.compile(work);
  }

  @TestFactory
  Stream<DynamicTest> everyTruncationEndsInAPayloadOrAWireException() {
    return forEachPayload(
        (payload, bytes) -> {
          for (int length = 0; length < bytes.length; length++) {
            decode(payload, Arrays.copyOf(bytes, length));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyBitFlipEndsInAPayloadOrAWireException() {
    return forEachPayload(
        (payload, bytes) -> {
          byte[] damaged = bytes.clone();
          for (int bit = 0; bit < 8 * bytes.length; bit++) {
            damaged[bit / 8] ^= (byte) (1 << (bit % 8));
            decode(payload, damaged);
            damaged[bit / 8] ^= (byte) (1 << (bit % 8));
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> randomBytesEndInAPayloadOrAWireException() {
    Random random = new Random(SEED);
    return forEachPayload(
        (payload, bytes) -> {
          for (int i = 0; i < RANDOM_INPUTS; i++) {
            byte[] mixed = bytes.clone();
            for (int j = 0; j < mixed.length; j += 1 + random.nextInt(20)) {
              mixed[j] = (byte) random.nextInt();
            }
            decode(payload, mixed);
          }
        });
  }

  private interface Damage {
    void of(Payload payload, byte[] bytes);
  }

  private Stream<DynamicTest> forEachPayload(Damage damage) {
    return GoodSources.forEachSample(
        loader, (payload, sample) -> damage.of(payload, payload.encode(sample)));
  }

  /** Anything else that is thrown fails the test. */
  private static void decode(Payload payload, byte[] bytes) {
    try {
      Object decoded = payload.decode(bytes);
      assertThat(payload.decode(payload.encode(decoded))).isEqualTo(decoded);
    } catch (WireException e) {
      assertThat(e.detail()).isNotEmpty();
    }
  }
}
