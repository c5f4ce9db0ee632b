package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.cloakroom.spi.CanonicalBytes;
import dev.cloakroom.tink.Vectors.Vector;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The associated data against what other code made of the documented rule. */
class AssociatedDataVectorsTest {
  private final Vectors vectors = Vectors.read("associated-data.json");

  AssociatedDataVectorsTest() throws IOException {}

  @TestFactory
  List<DynamicTest> sessions() {
    return vectors.each(
        "Session", it -> check(it, () -> Contexts.ofSession(it.fields()).associatedData()));
  }

  @TestFactory
  List<DynamicTest> values() {
    return vectors.each(
        "Value", it -> check(it, () -> Contexts.ofValue(it.fields()).associatedData()));
  }

  @TestFactory
  List<DynamicTest> sequences() {
    return vectors.each("Sequence", it -> check(it, () -> sequence(it)));
  }

  @Test
  void noTwoVectorsGiveTheSameBytes() {
    Stream<String> bytes =
        vectors.all().stream().filter(Vector::isValid).map(it -> it.text("associatedData"));
    assertThat(bytes).doesNotHaveDuplicates();
  }

  private static void check(Vector vector, Callable<byte[]> made) throws Exception {
    if (vector.isValid()) {
      assertThat(made.call()).isEqualTo(vector.bytes("associatedData"));
    } else {
      assertThatIllegalArgumentException().isThrownBy(made::call);
    }
  }

  private static byte[] sequence(Vector vector) {
    CanonicalBytes bytes = new CanonicalBytes();
    for (JsonElement field : vector.fields().getAsJsonArray("fields")) {
      add(field.getAsJsonObject(), bytes);
    }
    return bytes.toByteArray();
  }

  private static void add(JsonObject field, CanonicalBytes bytes) {
    String kind = field.keySet().iterator().next();
    String value = field.get(kind).isJsonNull() ? null : field.get(kind).getAsString();
    switch (kind) {
      case "text" -> bytes.text(value);
      case "bytes" -> bytes.bytes(parsed(value));
      case "number" -> bytes.number(Long.parseLong(value));
      default -> throw new IllegalStateException("there are no fields of the kind " + kind);
    }
  }

  private static byte @Nullable [] parsed(@Nullable String hex) {
    return hex == null ? null : HexFormat.of().parseHex(hex);
  }
}
