package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.protobuf.DynamicMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * With the emitted {@code .proto} files, the protobuf library reads what codecs write, and codecs
 * read what it writes. The expected files are refreshed with {@code -Dcloakroom.goldens=update}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtoFilesTest {
  private static final boolean UPDATE = "update".equals(System.getProperty("cloakroom.goldens"));
  private static final Path EXPECTED = Compilation.resource("expected");

  @TempDir private Path work;
  private Path emitted;
  private ClassLoader loader;

  @BeforeAll
  void compile(@TempDir Path folder) throws IOException {
    Compilation good = Compilation.of(folder, Compilation.resources("good"));
    emitted = good.classes().resolve("META-INF/cloakroom");
    loader = good.load();
  }

  @TestFactory
  Stream<DynamicTest> emittedFileIsTheExpectedOne() {
    return GoodSources.PAYLOADS.stream()
        .map(name -> name.replace('.', '/').replace('$', '_') + ".proto")
        .map(file -> dynamicTest(file, () -> check(file)));
  }

  private void check(String file) throws IOException {
    String text = Files.readString(emitted.resolve(file));
    if (UPDATE) {
      Files.writeString(EXPECTED.resolve(file), text);
    }
    assertThat(text).isEqualTo(Files.readString(EXPECTED.resolve(file)));
  }

  @TestFactory
  Stream<DynamicTest> emittedFileIsReadBackAsTheSameSchema() {
    return GoodSources.PAYLOADS.stream()
        .map(name -> name.replace('.', '/').replace('$', '_') + ".proto")
        .map(
            file ->
                dynamicTest(
                    file,
                    () -> {
                      String text = Files.readString(emitted.resolve(file));
                      assertThat(SchemaReader.read(text.lines().toList()))
                          .allSatisfy(message -> assertThat(text).contains(message.name()))
                          .flatExtracting(SchemaMessage::fields)
                          .allSatisfy(
                              field ->
                                  assertThat(text)
                                      .contains(" = " + field.tag())
                                      .contains("// " + field.description()));
                    }));
  }

  @Test
  void protobufKnowsEveryFieldThatACodecWroteAndTheCodecReadsWhatItWrites() throws Exception {
    Protoc protoc = Protoc.compile(emitted, work);
    for (String name : GoodSources.PAYLOADS) {
      Payload payload = Payload.load(loader, name);
      for (Object sample : payload.samples()) {
        DynamicMessage message =
            DynamicMessage.parseFrom(protoc.payload(name), payload.encode(sample));

        assertThat(ProtobufMessages.unknownFields(message)).as(name).isEmpty();
        assertThat(payload.decode(message.toByteArray())).as(name).isEqualTo(sample);
      }
    }
  }
}
