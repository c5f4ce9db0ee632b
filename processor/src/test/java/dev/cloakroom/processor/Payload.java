package dev.cloakroom.processor;

import dev.cloakroom.PayloadType;
import dev.cloakroom.wire.WireException;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;

/** A compiled payload class: its generated type, and the samples that its source offers. */
record Payload(PayloadType<Object> type, List<?> samples, Class<?> metamodel) {
  private static final int LIMIT = 1 << 20;

  /** The class of this name, as {@link Class#forName} takes it. */
  @SuppressWarnings("unchecked")
  static Payload load(ClassLoader loader, String name) throws ReflectiveOperationException {
    Class<?> type = loader.loadClass(name);
    Class<?> metamodel = loader.loadClass(name.replace('$', '_') + "_");
    Field constant = metamodel.getField("TYPE");
    constant.setAccessible(true);
    Method samples = type.getDeclaredMethod("samples");
    samples.setAccessible(true);
    return new Payload(
        (PayloadType<Object>) constant.get(null), (List<?>) samples.invoke(null), metamodel);
  }

  /** As the library does it: a second writer says where the first one met a problem. */
  byte[] encode(Object payload) {
    try (WireWriter out = WireWriter.open(LIMIT)) {
      return write(out, payload);
    } catch (WireException e) {
      return write(WireWriter.tracing(LIMIT), payload);
    }
  }

  private byte[] write(WireWriter out, Object payload) {
    type.codec().write(out, payload);
    return out.toByteArray();
  }

  /** As the library does it: a second reader says where the first one met a problem. */
  Object decode(byte[] bytes) {
    try {
      return type.codec().read(new WireReader(bytes));
    } catch (WireException e) {
      return type.codec().read(WireReader.tracing(bytes));
    }
  }

  Object empty() throws ReflectiveOperationException {
    Method empty = metamodel.getMethod("empty");
    empty.setAccessible(true);
    return empty.invoke(null);
  }
}
