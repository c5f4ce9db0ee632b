package dev.cloakroom.benchmarks.codec;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.cloakroom.benchmarks.codec.proto.ShopProto;
import java.util.List;
import java.util.Map;

/**
 * How often the fields of our own messages stand in an encoded payload: each element of a list and
 * each entry of a map is one. The fields inside an entry or a timestamp have numbers that nobody
 * chooses, and are not counted.
 */
final class FieldOccurrences {
  private FieldOccurrences() {}

  static int in(Message message) {
    int count = 0;
    for (Map.Entry<FieldDescriptor, Object> field : message.getAllFields().entrySet()) {
      List<?> values =
          field.getKey().isRepeated() ? (List<?>) field.getValue() : List.of(field.getValue());
      count += values.size();
      if (isOurs(field.getKey())) {
        for (Object value : values) {
          count += in((Message) value);
        }
      }
    }
    return count;
  }

  private static boolean isOurs(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && !field.isMapField()
        && field.getMessageType().getFile().equals(ShopProto.getDescriptor());
  }
}
