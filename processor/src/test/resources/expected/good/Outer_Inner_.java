package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Outer.Inner}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class Outer_Inner_ {
  /**
   * The property {@code name}.
   */
  public static final Property<Outer.Inner, String> name = Property.of(
      "name", 150246, payload -> payload.name(),
      (payload, value) -> new Outer.Inner(value, payload.point(), payload.other()));

  /**
   * The property {@code point}.
   */
  public static final Property<Outer.Inner, Outer.Point> point = Property.of(
      "point", 251828, payload -> payload.point(),
      (payload, value) -> new Outer.Inner(payload.name(), value, payload.other()));

  /**
   * The property {@code other}.
   */
  public static final Property<Outer.Inner, Outer.Deep.Point> other = Property.of(
      "other", 182752, payload -> payload.other(),
      (payload, value) -> new Outer.Inner(payload.name(), payload.point(), value));

  /**
   * What sessions know of {@link Outer.Inner}.
   */
  public static final PayloadType<Outer.Inner> TYPE = PayloadType.of(
      "Inner", Outer.Inner.class, new Outer_InnerCodec(),
      List.of(name, point, other),
      null, null);

  private Outer_Inner_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Outer.Inner empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
