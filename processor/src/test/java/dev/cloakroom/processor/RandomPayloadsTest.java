package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random payloads of every type survive, and agree with the protobuf library in both directions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomPayloadsTest {
  private static final int PAYLOADS = Integer.getInteger("cloakroom.random.payloads", 150);
  private static final long SEED = Long.getLong("cloakroom.random.seed", 4_711);

  /** Its converters do not keep every value, and its class knows which ones. */
  private static final String CONVERTED = "good.Converted";

  /** Some of its fields cannot have the names of their properties. */
  private static final String HOSTILE = "good.HostileNames";

  private ClassLoader loader;
  private Path emitted;

  @BeforeAll
  void compile(@TempDir Path work) throws Exception {
    Compilation good = Compilation.of(work, Compilation.resources("good"));
    loader = good.load();
    emitted = good.classes().resolve("META-INF/cloakroom");
  }

  private static Stream<String> payloads() {
    return GoodSources.PAYLOADS.stream().filter(name -> !name.equals(CONVERTED));
  }

  @TestFactory
  Stream<DynamicTest> whatIsEncodedIsDecodedAndEncodedAgainToTheSameBytes() {
    return payloads().map(name -> dynamicTest(name, () -> check(Payload.load(loader, name))));
  }

  private static void check(Payload payload) {
    RandomPayloads random = new RandomPayloads(SEED);
    for (int i = 0; i < PAYLOADS; i++) {
      Object made = random.of(payload.type().javaType());
      byte[] bytes = payload.encode(made);
      Object read = payload.decode(bytes);

      assertThat(read).isEqualTo(made);
      assertThat(payload.encode(read)).isEqualTo(bytes);
    }
  }

  @TestFactory
  Stream<DynamicTest> protobufReadsAllOfItAndIsRead(@TempDir Path work) throws Exception {
    Protoc protoc = Protoc.compile(emitted, work);
    return payloads().map(name -> dynamicTest(name, () -> check(protoc, name)));
  }

  private void check(Protoc protoc, String name) throws Exception {
    Payload payload = Payload.load(loader, name);
    RandomPayloads random = new RandomPayloads(SEED);
    for (int i = 0; i < PAYLOADS; i++) {
      Object made = random.of(payload.type().javaType());
      DynamicMessage message = DynamicMessage.parseFrom(protoc.payload(name), payload.encode(made));

      assertThat(ProtobufMessages.unknownFields(message)).isEmpty();
      assertThat(payload.decode(message.toByteArray())).isEqualTo(made);
    }
  }

  /** Values, and not only bytes: a field that is declared as another kind of number is found. */
  @TestFactory
  Stream<DynamicTest> protobufMakesTheSameMessageOfTheSameValues(@TempDir Path work)
      throws Exception {
    Protoc protoc = Protoc.compile(emitted, work);
    return payloads()
        .filter(name -> !name.equals(HOSTILE))
        .map(name -> dynamicTest(name, () -> checkValues(protoc, name)));
  }

  private void checkValues(Protoc protoc, String name) throws Exception {
    Payload payload = Payload.load(loader, name);
    Descriptor type = protoc.payload(name);
    RandomPayloads random = new RandomPayloads(SEED);
    for (int i = 0; i < PAYLOADS; i++) {
      Object made = random.of(payload.type().javaType());
      byte[] mirrored = ProtobufMirror.of(type, made).toByteArray();

      assertThat(withoutOrder(type, payload.encode(made))).isEqualTo(withoutOrder(type, mirrored));
      assertThat(payload.decode(mirrored)).isEqualTo(made);
    }
  }

  private static String withoutOrder(Descriptor type, byte[] bytes)
      throws InvalidProtocolBufferException {
    return ProtobufMirror.withoutOrder(DynamicMessage.parseFrom(type, bytes));
  }
}
