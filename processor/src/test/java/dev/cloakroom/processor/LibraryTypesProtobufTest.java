package dev.cloakroom.processor;

import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label.LABEL_REPEATED;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_BYTES;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_INT32;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_INT64;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_MESSAGE;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_SINT32;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_SINT64;
import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type.TYPE_STRING;
import static dev.cloakroom.processor.ProtobufMessages.entry;
import static dev.cloakroom.processor.ProtobufMessages.field;
import static dev.cloakroom.processor.ProtobufMessages.get;
import static dev.cloakroom.processor.ProtobufMessages.hashed;
import static dev.cloakroom.processor.ProtobufMessages.message;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Duration;
import com.google.protobuf.DynamicMessage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The protobuf library reads and writes the classes of the Java library as they are described. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LibraryTypesProtobufTest {
  private static final String DURATION = ".google.protobuf.Duration";
  private static final String TIMESTAMP = ".google.protobuf.Timestamp";

  private Payload payload;
  private Descriptor type;

  @BeforeAll
  void describe(@TempDir Path work) throws Exception {
    payload = Payload.load(GoodSources.compile(work), "good.LibraryTypes");
    type =
        ProtobufMessages.describe(
            message("LibraryTypes")
                .addField(hashed("decimal", TYPE_BYTES))
                .addField(hashed("integer", TYPE_BYTES))
                .addField(hashed("uuid", TYPE_BYTES))
                .addField(hashed("duration", TYPE_MESSAGE).setTypeName(DURATION))
                .addField(hashed("date", TYPE_SINT64))
                .addField(hashed("dateTime", TYPE_MESSAGE).setTypeName("DateTime"))
                .addField(hashed("time", TYPE_INT64))
                .addField(hashed("offsetDateTime", TYPE_MESSAGE).setTypeName("DateTime"))
                .addField(hashed("period", TYPE_MESSAGE).setTypeName("Period"))
                .addField(hashed("year", TYPE_INT32))
                .addField(hashed("zone", TYPE_STRING))
                .addField(hashed("zonedDateTime", TYPE_MESSAGE).setTypeName("DateTime"))
                .addField(hashed("decimals", TYPE_BYTES).setLabel(LABEL_REPEATED))
                .addField(hashed("dates", TYPE_SINT64).setLabel(LABEL_REPEATED))
                .addField(hashed("timeout", TYPE_MESSAGE).setTypeName(DURATION))
                .addField(repeated("byInteger", "ByInteger"))
                .addField(repeated("byUuid", "ByUuid"))
                .addField(repeated("byDuration", "ByDuration"))
                .addField(repeated("byDate", "ByDate"))
                .addField(repeated("byDateTime", "ByDateTime"))
                .addField(repeated("byTime", "ByTime"))
                .addField(repeated("byOffsetDateTime", "ByDateTime"))
                .addField(repeated("byYear", "ByYear"))
                .addField(repeated("byZonedDateTime", "ByZonedDateTime"))
                .addField(repeated("byInstant", "ByInstant")),
            message("DateTime")
                .addField(field("day", 1, TYPE_SINT64))
                .addField(field("nanoOfDay", 2, TYPE_INT64))
                .addField(field("offset", 3, TYPE_SINT32))
                .addField(field("zone", 4, TYPE_STRING)),
            message("Period")
                .addField(field("years", 1, TYPE_SINT32))
                .addField(field("months", 2, TYPE_SINT32))
                .addField(field("days", 3, TYPE_SINT32)),
            entry("ByInteger", key(TYPE_BYTES), value(TYPE_BYTES)),
            entry("ByUuid", key(TYPE_BYTES), value(TYPE_MESSAGE).setTypeName("Period")),
            entry("ByDuration", keyMessage(DURATION), value(TYPE_MESSAGE).setTypeName(DURATION)),
            entry("ByDate", key(TYPE_SINT64), value(TYPE_INT64)),
            entry(
                "ByDateTime", keyMessage("DateTime"), value(TYPE_MESSAGE).setTypeName("DateTime")),
            entry("ByTime", key(TYPE_INT64), value(TYPE_SINT64)),
            entry("ByYear", key(TYPE_INT32), value(TYPE_INT32)),
            entry("ByZonedDateTime", keyMessage("DateTime"), value(TYPE_STRING)),
            entry("ByInstant", keyMessage(TIMESTAMP), value(TYPE_BYTES)));
  }

  private static FieldDescriptorProto.Builder repeated(String name, String type) {
    return hashed(name, TYPE_MESSAGE).setLabel(LABEL_REPEATED).setTypeName(type);
  }

  private static FieldDescriptorProto.Builder key(FieldDescriptorProto.Type type) {
    return field("key", 1, type);
  }

  private static FieldDescriptorProto.Builder keyMessage(String name) {
    return key(TYPE_MESSAGE).setTypeName(name);
  }

  private static FieldDescriptorProto.Builder value(FieldDescriptorProto.Type type) {
    return field("value", 2, type);
  }

  @Test
  void protobufReadsEveryFieldOfWhatACodecWrote() throws Exception {
    DynamicMessage read = DynamicMessage.parseFrom(type, payload.encode(payload.samples().get(0)));

    assertThat(ProtobufMessages.unknownFields(read)).isEmpty();
    assertThat(((ByteString) get(read, "decimal")).byteAt(0)).isEqualTo((byte) 10); // scale 5
    assertThat(get(read, "uuid")).isEqualTo(ByteString.fromHex("00112233445566778899aabbccddeeff"));
    assertThat(Duration.parseFrom(((DynamicMessage) get(read, "duration")).toByteArray()))
        .isEqualTo(Duration.newBuilder().setSeconds(-1).setNanos(-500_000_000).build());
    assertThat(get(read, "date")).isEqualTo(-1L);
    assertThat(get(read, "time")).isEqualTo(86_399_999_999_999L);
    assertThat(get(read, "zone")).isEqualTo("Europe/Berlin");
    assertThat(get((DynamicMessage) get(read, "zonedDateTime"), "offset")).isEqualTo(3_600);
    assertThat(get((DynamicMessage) get(read, "period"), "years")).isEqualTo(-1);
    assertThat((List<?>) get(read, "byUuid")).hasSize(2);
  }

  @Test
  void codecReadsWhatProtobufWrote() throws Exception {
    for (Object sample : payload.samples()) {
      DynamicMessage message = DynamicMessage.parseFrom(type, payload.encode(sample));

      assertThat(payload.decode(message.toByteArray())).isEqualTo(sample);
    }
  }
}
