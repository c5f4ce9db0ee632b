package good.shadow;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Shadowed}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Shadowed_ {
  /**
   * The property {@code name}.
   */
  public static final Property<Shadowed, java.lang.String> name = Property.of(
      "name", 150246, payload -> payload.name(),
      (payload, value) -> new Shadowed(value, payload.own(), payload.names(), payload.list(),
          payload.field()));

  /**
   * The property {@code own}.
   */
  public static final Property<Shadowed, String> own = Property.of(
      "own", 246618, payload -> payload.own(),
      (payload, value) -> new Shadowed(payload.name(), value, payload.names(), payload.list(),
          payload.field()));

  /**
   * The property {@code names}.
   */
  public static final Property<Shadowed, java.util.List<java.lang.String>> names = Property.of(
      "names", 74839, payload -> payload.names(),
      (payload, value) -> new Shadowed(payload.name(), payload.own(), value, payload.list(),
          payload.field()));

  /**
   * The property {@code list}.
   */
  public static final Property<Shadowed, List> list = Property.of(
      "list", 227121, payload -> payload.list(),
      (payload, value) -> new Shadowed(payload.name(), payload.own(), payload.names(), value,
          payload.field()));

  /**
   * The property {@code field}.
   */
  public static final Property<Shadowed, Field> field = Property.of(
      "field", 188941, payload -> payload.field(),
      (payload, value) -> new Shadowed(payload.name(), payload.own(), payload.names(),
          payload.list(), value));

  /**
   * What sessions know of {@link Shadowed}.
   */
  public static final PayloadType<Shadowed> TYPE = PayloadType.of(
      "Shadowed", Shadowed.class, new ShadowedCodec(),
      java.util.List.of(name, own, names, list, field),
      null, null);

  private Shadowed_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Shadowed empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
