package dev.cloakroom.processor;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Makes the message of an object with nothing but the protobuf library, an emitted {@code .proto}
 * and what ADR 9 says of each type: a second implementation of the mapping, which shares no line
 * with the first.
 */
final class ProtobufMirror {
  private ProtobufMirror() {}

  /** The message of a record or bean; it has a field for each property, of the same name. */
  static DynamicMessage of(Descriptor type, Object object) {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    for (FieldDescriptor field : type.getFields()) {
      put(message, field, property(object, field.getName()));
    }
    return message.build();
  }

  private static Object property(Object object, String name) {
    String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    List<String> accessors =
        object instanceof Record ? List.of(name) : List.of("get" + capitalized, "is" + capitalized);
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getParameterCount() == 0 && accessors.contains(method.getName())) {
          return call(method, object);
        }
      }
    }
    throw new AssertionError(object.getClass() + " has no property " + name);
  }

  private static Object call(Method method, Object object) {
    try {
      method.setAccessible(true);
      return method.invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sets the field for a property, or for what is in a container inside another one. */
  private static void put(DynamicMessage.Builder message, FieldDescriptor field, Object value) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> message.addRepeatedField(field, entry(field, key, held)));
    } else if (value != null && field.isRepeated()) {
      elements(value).forEach(each -> message.addRepeatedField(field, single(field, each)));
    } else if (isOptional(value)) {
      present(value).ifPresent(held -> message.setField(field, single(field, held)));
    } else if (value != null) {
      message.setField(field, single(field, value));
    }
  }

  private static DynamicMessage entry(FieldDescriptor map, Object key, Object value) {
    Descriptor type = map.getMessageType();
    FieldDescriptor keyField = type.findFieldByNumber(1);
    FieldDescriptor valueField = type.findFieldByNumber(2);
    return DynamicMessage.newBuilder(type)
        .setField(keyField, single(keyField, key))
        .setField(valueField, single(valueField, value))
        .build();
  }

  private static List<Object> elements(Object container) {
    if (container instanceof Collection<?> collection) {
      return List.copyOf(collection);
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(container); i++) {
      elements.add(Array.get(container, i));
    }
    return elements;
  }

  private static boolean isOptional(Object value) {
    return value != null && value.getClass().getName().startsWith("java.util.Optional");
  }

  private static Optional<?> present(Object optional) {
    if (optional instanceof OptionalInt number) {
      return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }
    if (optional instanceof OptionalLong number) {
      return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }
    if (optional instanceof OptionalDouble number) {
      return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }
    return (Optional<?>) optional;
  }

  /** One value as the protobuf library takes it. */
  private static Object single(FieldDescriptor field, Object value) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        ? message(field.getMessageType(), value)
        : scalar(value);
  }

  private static Object scalar(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Character letter) {
      return (int) letter;
    } else if (value instanceof Byte || value instanceof Short) {
      return ((Number) value).intValue();
    } else if (value instanceof byte[] bytes) {
      return ByteString.copyFrom(bytes);
    } else if (value instanceof BigInteger integer) {
      return ByteString.copyFrom(integer.toByteArray());
    } else if (value instanceof BigDecimal decimal) {
      return bytes(decimal);
    } else if (value instanceof UUID uuid) {
      ByteBuffer bytes = ByteBuffer.allocate(16);
      bytes.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
      return ByteString.copyFrom(bytes.flip());
    } else if (value instanceof LocalDate date) {
      return date.toEpochDay();
    } else if (value instanceof LocalTime time) {
      return time.toNanoOfDay();
    } else if (value instanceof Year year) {
      return year.getValue();
    }
    return value instanceof ZoneId zone ? zone.getId() : value;
  }

  private static ByteString bytes(BigDecimal decimal) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CodedOutputStream out = CodedOutputStream.newInstance(bytes);
      out.writeSInt32NoTag(decimal.scale());
      out.flush();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    if (decimal.signum() != 0) {
      bytes.writeBytes(decimal.unscaledValue().toByteArray());
    }
    return ByteString.copyFrom(bytes.toByteArray());
  }

  private static DynamicMessage message(Descriptor type, Object value) {
    if (value instanceof Instant instant) {
      return of(type, "seconds", instant.getEpochSecond(), "nanos", instant.getNano());
    } else if (value instanceof Duration duration) {
      boolean roundUp = duration.getSeconds() < 0 && duration.getNano() > 0;
      return of(
          type,
          "seconds",
          duration.getSeconds() + (roundUp ? 1 : 0),
          "nanos",
          duration.getNano() - (roundUp ? 1_000_000_000 : 0));
    } else if (value instanceof Period period) {
      return of(
          type, "years", period.getYears(), "months", period.getMonths(), "days", period.getDays());
    } else if (value instanceof LocalDateTime time) {
      return of(type, "day", day(time), "nanoOfDay", nanoOfDay(time));
    } else if (value instanceof OffsetDateTime time) {
      LocalDateTime local = time.toLocalDateTime();
      int offset = time.getOffset().getTotalSeconds();
      return of(type, "day", day(local), "nanoOfDay", nanoOfDay(local), "offset", offset);
    } else if (value instanceof ZonedDateTime time) {
      LocalDateTime local = time.toLocalDateTime();
      return of(
          type,
          "day",
          day(local),
          "nanoOfDay",
          nanoOfDay(local),
          "offset",
          time.getOffset().getTotalSeconds(),
          "zone",
          time.getZone().getId());
    } else if (isContainer(value)) {
      DynamicMessage.Builder wrapper = DynamicMessage.newBuilder(type);
      put(wrapper, type.findFieldByName("element"), value);
      return wrapper.build();
    }
    return isOneOf(type) ? subtype(type, value) : of(type, value);
  }

  private static long day(LocalDateTime time) {
    return time.toLocalDate().toEpochDay();
  }

  private static long nanoOfDay(LocalDateTime time) {
    return time.toLocalTime().toNanoOfDay();
  }

  private static DynamicMessage of(Descriptor type, Object... namesAndValues) {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      message.setField(type.findFieldByName((String) namesAndValues[i]), namesAndValues[i + 1]);
    }
    return message.build();
  }

  private static boolean isContainer(Object value) {
    return value instanceof Collection
        || value instanceof Map
        || value.getClass().isArray()
        || isOptional(value);
  }

  private static boolean isOneOf(Descriptor type) {
    return type.getRealOneofs().stream().anyMatch(oneof -> oneof.getName().equals("kind"));
  }

  private static DynamicMessage subtype(Descriptor type, Object value) {
    Class<?> subtype =
        value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    FieldDescriptor field =
        type.getFields().stream()
            .filter(each -> each.getName().equalsIgnoreCase(subtype.getSimpleName()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(type.getName() + " has no " + subtype));
    return DynamicMessage.newBuilder(type).setField(field, single(field, value)).build();
  }

  /** What two messages have in common that differ only in the order of elements. */
  static String withoutOrder(DynamicMessage message) {
    List<String> fields = new ArrayList<>();
    message
        .getAllFields()
        .forEach(
            (field, value) -> {
              List<?> values = value instanceof List<?> list ? list : List.of(value);
              List<String> texts =
                  values.stream().map(ProtobufMirror::valueWithoutOrder).sorted().toList();
              fields.add(field.getName() + texts);
            });
    return String.join(" ", fields);
  }

  private static String valueWithoutOrder(Object value) {
    if (value instanceof DynamicMessage message) {
      return "{" + withoutOrder(message) + "}";
    }
    return value instanceof ByteString bytes
        ? Arrays.toString(bytes.toByteArray())
        : value.toString();
  }
}
