package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.tink.Vectors.Vector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sealed bytes that other code than ours and Tink's made of the documented rule. */
class EnvelopeVectorsTest {
  @TempDir static Path directory;
  private static TinkSessionCipher cipher;

  private final Vectors vectors = Vectors.read("envelope.json");

  EnvelopeVectorsTest() throws IOException {}

  @BeforeAll
  static void openKeyset() throws IOException {
    Path file = directory.resolve("keys.json");
    KeysetFile.create(file, Vectors.text("format1/container.json"));
    cipher = TinkSessionCipher.fromKeyset(file);
  }

  @TestFactory
  List<DynamicTest> sessions() {
    return vectors.each("Session", it -> check(it, Contexts.ofSession(it.context())));
  }

  @TestFactory
  List<DynamicTest> values() {
    return vectors.each("Value", it -> check(it, Contexts.ofValue(it.context())));
  }

  private static void check(Vector vector, SealingContext context) throws SealBrokenException {
    byte[] sealed = vector.bytes("sealed");
    if (vector.isValid()) {
      assertThat(cipher.open(sealed, context)).isEqualTo(vector.bytes("payload"));
    } else {
      assertThatExceptionOfType(SealBrokenException.class)
          .isThrownBy(() -> cipher.open(sealed, context))
          .satisfies(e -> assertThat(e.reason()).hasToString(vector.text("reason")));
    }
  }
}
