package dev.cloakroom.processor;

import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label.LABEL_OPTIONAL;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label.LABEL_REPEATED;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_BOOL;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_DOUBLE;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_INT32;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_INT64;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_MESSAGE;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_STRING;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Timestamp;
import com.google.protobuf.TimestampProto;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The protobuf library reads what a generated codec writes, and the other way round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtobufCompatibilityTest {
  private static final String MESSAGE = ".shop.ShopSession.";

  private Payload shop;
  private Descriptor session;

  @BeforeAll
  void describe(@TempDir Path work) throws Exception {
    shop = Payload.load(GoodSources.compile(work), "good.ShopSession");
    session =
        FileDescriptor.buildFrom(
                FileDescriptorProto.newBuilder()
                    .setName("shop.proto")
                    .setPackage("shop")
                    .setSyntax("proto2")
                    .addDependency("google/protobuf/timestamp.proto")
                    .addMessageType(sessionMessage())
                    .build(),
                new FileDescriptor[] {TimestampProto.getDescriptor()})
            .findMessageTypeByName("ShopSession");
  }

  private static DescriptorProto sessionMessage() {
    return DescriptorProto.newBuilder()
        .setName("ShopSession")
        .addField(field("userId", 1, TYPE_STRING))
        .addField(field("visits", 2, TYPE_INT32))
        .addField(hashed("tenantId", TYPE_STRING))
        .addField(hashed("roles", TYPE_STRING).setLabel(LABEL_REPEATED))
        .addField(hashed("cart", TYPE_MESSAGE).setTypeName(MESSAGE + "Cart"))
        .addField(hashed("signedInAt", TYPE_MESSAGE).setTypeName(".google.protobuf.Timestamp"))
        .addField(hashed("theme", TYPE_STRING))
        .addField(hashed("consent", TYPE_BOOL))
        .addField(map("preferences", "PreferencesEntry"))
        .addField(map("wishes", "WishesEntry"))
        .addField(hashed("nickname", TYPE_STRING))
        .addField(hashed("recent", TYPE_INT64).setLabel(LABEL_REPEATED))
        .addNestedType(entry("PreferencesEntry", field("value", 2, TYPE_INT32)))
        .addNestedType(
            entry("WishesEntry", field("value", 2, TYPE_MESSAGE).setTypeName(MESSAGE + "Line")))
        .addNestedType(
            DescriptorProto.newBuilder()
                .setName("Cart")
                .addField(field("currency", 1, TYPE_STRING))
                .addField(
                    hashed("lines", TYPE_MESSAGE)
                        .setLabel(LABEL_REPEATED)
                        .setTypeName(MESSAGE + "Line")))
        .addNestedType(
            DescriptorProto.newBuilder()
                .setName("Line")
                .addField(field("sku", 1, TYPE_INT64))
                .addField(field("quantity", 2, TYPE_INT32))
                .addField(field("price", 3, TYPE_DOUBLE)))
        .build();
  }

  private static FieldDescriptorProto.Builder field(
      String name, int tag, FieldDescriptorProto.Type type) {
    return FieldDescriptorProto.newBuilder()
        .setName(name)
        .setNumber(tag)
        .setType(type)
        .setLabel(LABEL_OPTIONAL);
  }

  private static FieldDescriptorProto.Builder hashed(String name, FieldDescriptorProto.Type type) {
    return field(name, NameHash.of(name), type);
  }

  private static FieldDescriptorProto.Builder map(String name, String entry) {
    return hashed(name, TYPE_MESSAGE).setLabel(LABEL_REPEATED).setTypeName(MESSAGE + entry);
  }

  private static DescriptorProto entry(String name, FieldDescriptorProto.Builder value) {
    return DescriptorProto.newBuilder()
        .setName(name)
        .setOptions(MessageOptions.newBuilder().setMapEntry(true))
        .addField(field("key", 1, TYPE_STRING))
        .addField(value)
        .build();
  }

  @Test
  void protobufReadsEveryFieldOfWhatACodecWrote() throws Exception {
    DynamicMessage message = DynamicMessage.parseFrom(session, shop.encode(shop.samples().get(0)));

    assertThat(message.getUnknownFields().asMap()).isEmpty();
    assertThat(get(message, "userId")).isEqualTo("ada");
    assertThat(get(message, "tenantId")).isEqualTo("acme");
    assertThat(get(message, "visits")).isEqualTo(7);
    assertThat(get(message, "consent")).isEqualTo(true);
    assertThat(get(message, "theme")).isEqualTo("DARK");
    assertThat(get(message, "nickname")).isEqualTo("Countess");
    assertThat(get(message, "roles")).isEqualTo(List.of("admin", "käufer \uD83D\uDE00"));
    assertThat(get(message, "recent")).isEqualTo(List.of(1L, 0L, -1L, Long.MAX_VALUE));
    Timestamp signedInAt =
        Timestamp.parseFrom(((DynamicMessage) get(message, "signedInAt")).toByteArray());
    assertThat(signedInAt)
        .isEqualTo(
            Timestamp.newBuilder()
                .setSeconds(Instant.parse("2026-01-02T03:04:05Z").getEpochSecond())
                .setNanos(678_901_234)
                .build());
    DynamicMessage cart = (DynamicMessage) get(message, "cart");
    List<?> lines = (List<?>) get(cart, "lines");
    assertThat(lines).hasSize(3);
    assertThat(get((DynamicMessage) lines.get(2), "sku")).isEqualTo(Long.MIN_VALUE);
    assertThat(get((DynamicMessage) lines.get(2), "quantity")).isEqualTo(-1);
    assertThat(get((DynamicMessage) lines.get(2), "price")).isEqualTo(-0.0);
    assertThat(
            ((List<?>) get(message, "preferences"))
                .stream().map(e -> get((DynamicMessage) e, "key")))
        .map(Object::toString)
        .containsExactly("", "a", "b");
  }

  @Test
  void codecReadsWhatProtobufWrote() throws Exception {
    for (Object sample : shop.samples()) {
      DynamicMessage message = DynamicMessage.parseFrom(session, shop.encode(sample));

      assertThat(shop.decode(message.toByteArray())).isEqualTo(sample);
    }
  }

  @Test
  void codecReadsAMessageThatProtobufBuilt() throws Exception {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(session);
    message.setField(session.findFieldByName("visits"), -5);
    message.addRepeatedField(session.findFieldByName("recent"), 9L);
    message.addRepeatedField(
        session.findFieldByName("preferences"),
        DynamicMessage.newBuilder(session.findNestedTypeByName("PreferencesEntry")).build());

    Object decoded = shop.decode(message.build().toByteArray());

    assertThat(shop.type().property(2).orElseThrow().get(decoded)).isEqualTo(-5);
    assertThat(shop.type().property(NameHash.of("recent")).orElseThrow().get(decoded))
        .isEqualTo(List.of(9L));
    assertThat(shop.type().property(NameHash.of("preferences")).orElseThrow().get(decoded))
        .isEqualTo(Map.of("", 0));
  }

  private static Object get(DynamicMessage message, String field) {
    return message.getField(message.getDescriptorForType().findFieldByName(field));
  }
}
