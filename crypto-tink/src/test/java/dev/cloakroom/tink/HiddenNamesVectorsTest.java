package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.tink.Vectors.Vector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Subject keys, placements and keys of values that other code made of the documented rule. */
class HiddenNamesVectorsTest {
  @TempDir static Path directory;
  private static TinkSessionCipher cipher;

  private final Vectors vectors = Vectors.read("hidden-names.json");

  HiddenNamesVectorsTest() throws IOException {}

  @BeforeAll
  static void openKeyset() throws IOException {
    Path file = directory.resolve("keys.json");
    KeysetFile.create(file, Vectors.text("format1/container.json"));
    cipher = TinkSessionCipher.fromKeyset(file);
  }

  @TestFactory
  List<DynamicTest> subjects() {
    return vectors.each(
        "Subject",
        it -> {
          SubjectRef subject = SubjectRef.of(it.text("tenant"), it.text("subject"));
          assertThat(cipher.subjectKeys(it.text("namespace"), subject))
              .extracting(Object::toString)
              .isEqualTo(subjectKeys(it));
          assertThat(cipher.placement(subject)).hasToString(it.text("placement"));
        });
  }

  @TestFactory
  List<DynamicTest> keysOfValues() {
    return vectors.each(
        "ValueKey",
        it ->
            assertThat(cipher.valueKey(it.text("namespace"), it.text("key")))
                .isEqualTo(it.bytes("valueKey")));
  }

  @Test
  void noTwoVectorsHaveAKeyInCommon() {
    List<String> keys = new ArrayList<>();
    for (Vector vector : vectors.all()) {
      if (vector.fields().has("valueKey")) {
        keys.add(HexFormat.of().formatHex(vector.bytes("valueKey")));
      } else {
        keys.addAll(subjectKeys(vector));
      }
    }
    assertThat(keys).doesNotHaveDuplicates();
  }

  private static List<String> subjectKeys(Vector vector) {
    return StreamSupport.stream(vector.fields().getAsJsonArray("subjectKeys").spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }
}
