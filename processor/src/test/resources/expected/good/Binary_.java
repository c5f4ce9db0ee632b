package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Binary}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Binary_ {
  /**
   * The property {@code bytes}.
   */
  public static final Property<Binary, byte[]> bytes = Property.of(
      "bytes", 27199, payload -> payload.bytes(),
      (payload, value) -> new Binary(value, payload.listed(), payload.maybe(), payload.named()));

  /**
   * The property {@code listed}.
   */
  public static final Property<Binary, List<byte[]>> listed = Property.of(
      "listed", 114603, payload -> payload.listed(),
      (payload, value) -> new Binary(payload.bytes(), value, payload.maybe(), payload.named()));

  /**
   * The property {@code maybe}.
   */
  public static final Property<Binary, Optional<byte[]>> maybe = Property.of(
      "maybe", 102181, payload -> payload.maybe(),
      (payload, value) -> new Binary(payload.bytes(), payload.listed(), value, payload.named()));

  /**
   * The property {@code named}.
   */
  public static final Property<Binary, Map<String, byte[]>> named = Property.of(
      "named", 156105, payload -> payload.named(),
      (payload, value) -> new Binary(payload.bytes(), payload.listed(), payload.maybe(), value));

  /**
   * What sessions know of {@link Binary}.
   */
  public static final PayloadType<Binary> TYPE = PayloadType.of(
      "Binary", Binary.class, new BinaryCodec(),
      List.of(bytes, listed, maybe, named),
      null, null);

  private Binary_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Binary empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
