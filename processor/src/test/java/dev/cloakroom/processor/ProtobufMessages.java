package dev.cloakroom.processor;

import static com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label.LABEL_OPTIONAL;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.TimestampProto;
import java.util.ArrayList;
import java.util.List;

/** Message types described by hand. */
final class ProtobufMessages {
  private ProtobufMessages() {}

  /** The first of these messages, which may contain the others. */
  static Descriptor describe(DescriptorProto.Builder... messages)
      throws DescriptorValidationException {
    FileDescriptorProto.Builder file =
        FileDescriptorProto.newBuilder()
            .setName("payload.proto")
            .setSyntax("proto2")
            .addDependency("google/protobuf/duration.proto")
            .addDependency("google/protobuf/timestamp.proto");
    for (DescriptorProto.Builder message : messages) {
      file.addMessageType(message);
    }
    FileDescriptor[] imported = {DurationProto.getDescriptor(), TimestampProto.getDescriptor()};
    return FileDescriptor.buildFrom(file.build(), imported).getMessageTypes().get(0);
  }

  static DescriptorProto.Builder message(String name) {
    return DescriptorProto.newBuilder().setName(name);
  }

  /** A map's entry, as a message of its own: Protocol Buffers' maps have fewer kinds of keys. */
  static DescriptorProto.Builder entry(
      String name, FieldDescriptorProto.Builder key, FieldDescriptorProto.Builder value) {
    return message(name).addField(key).addField(value);
  }

  static FieldDescriptorProto.Builder field(String name, int tag, FieldDescriptorProto.Type type) {
    return FieldDescriptorProto.newBuilder()
        .setName(name)
        .setNumber(tag)
        .setType(type)
        .setLabel(LABEL_OPTIONAL);
  }

  /** A field whose number is the hash of its name. */
  static FieldDescriptorProto.Builder hashed(String name, FieldDescriptorProto.Type type) {
    return field(name, NameHash.of(name), type);
  }

  static Object get(DynamicMessage message, String field) {
    return message.getField(message.getDescriptorForType().findFieldByName(field));
  }

  /** The numbers of fields that are not described, at any depth. */
  static List<Integer> unknownFields(DynamicMessage message) {
    List<Integer> unknown = new ArrayList<>(message.getUnknownFields().asMap().keySet());
    for (Object value : message.getAllFields().values()) {
      List<?> values = value instanceof List<?> list ? list : List.of(value);
      for (Object one : values) {
        if (one instanceof DynamicMessage inner) {
          unknown.addAll(unknownFields(inner));
        }
      }
    }
    return unknown;
  }
}
