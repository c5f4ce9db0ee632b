package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * Vectors in the manner of Wycheproof's: groups of tests, each with a number, a comment, what goes
 * in, what has to come out, and whether it is valid.
 */
final class Vectors {
  private final JsonObject file;

  private Vectors(JsonObject file) {
    this.file = file;
  }

  static Vectors read(String name) throws IOException {
    JsonObject file = JsonParser.parseString(text("vectors/" + name)).getAsJsonObject();
    Vectors vectors = new Vectors(file);
    assertThat(vectors.all()).as(name).hasSize(file.get("numberOfTests").getAsInt());
    return vectors;
  }

  /** A resource beside the tests. */
  static String text(String name) throws IOException {
    try (InputStream in = Vectors.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** One vector, with the group that it is in. */
  record Vector(JsonObject group, JsonObject fields) {
    boolean isValid() {
      return fields.get("result").getAsString().equals("valid");
    }

    @Nullable String text(String field) {
      JsonElement value = fields.get(field);
      return value.isJsonNull() ? null : value.getAsString();
    }

    byte[] bytes(String field) {
      return HexFormat.of().parseHex(fields.get(field).getAsString());
    }

    JsonObject context() {
      return group.getAsJsonObject("context");
    }
  }

  /** What is done with each vector. */
  interface Check {
    void of(Vector vector) throws Exception;
  }

  List<Vector> all() {
    return objects(file, "testGroups").flatMap(Vectors::inGroup).toList();
  }

  /** A test for each vector of the groups of a type; there is one at least. */
  List<DynamicTest> each(String type, Check check) {
    List<DynamicTest> tests =
        objects(file, "testGroups")
            .filter(group -> group.get("type").getAsString().equals(type))
            .flatMap(Vectors::inGroup)
            .map(vector -> DynamicTest.dynamicTest(nameOf(vector), () -> check.of(vector)))
            .toList();
    assertThat(tests).as("vectors of the type " + type).isNotEmpty();
    return tests;
  }

  private static String nameOf(Vector vector) {
    return vector.text("tcId") + ": " + vector.text("comment");
  }

  private static Stream<Vector> inGroup(JsonObject group) {
    return objects(group, "tests").map(test -> new Vector(group, test));
  }

  private static Stream<JsonObject> objects(JsonObject parent, String member) {
    return StreamSupport.stream(parent.getAsJsonArray(member).spliterator(), false)
        .map(JsonElement::getAsJsonObject);
  }
}
