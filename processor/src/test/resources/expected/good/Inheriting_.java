package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Inheriting}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Inheriting_ {
  /**
   * The property {@code id}.
   */
  public static final Property<Inheriting, String> id = Property.of(
      "id", 141654, payload -> payload.getId(),
      (payload, value) -> {
        payload.setId(value);
        return payload;
      });

  /**
   * The property {@code extra}.
   */
  public static final Property<Inheriting, List<String>> extra = Property.of(
      "extra", 245875, payload -> payload.getExtra(),
      (payload, value) -> {
        payload.setExtra(value);
        return payload;
      });

  /**
   * The property {@code city}.
   */
  public static final Property<Inheriting, String> city = Property.of(
      "city", 7, payload -> payload.getCity(),
      (payload, value) -> {
        payload.setCity(value);
        return payload;
      });

  /**
   * The property {@code visits}.
   */
  public static final Property<Inheriting, Integer> visits = Property.of(
      "visits", 141046, payload -> payload.getVisits(),
      (payload, value) -> {
        payload.setVisits(value);
        return payload;
      });

  /**
   * The property {@code sub}.
   */
  public static final Property<Inheriting, Inheriting.Sub> sub = Property.of(
      "sub", 78194, payload -> payload.getSub(),
      (payload, value) -> {
        payload.setSub(value);
        return payload;
      });

  /**
   * What sessions know of {@link Inheriting}.
   */
  public static final PayloadType<Inheriting> TYPE = PayloadType.of(
      "Inheriting", Inheriting.class, new InheritingCodec(),
      List.of(id, extra, city, visits, sub),
      null, null);

  private Inheriting_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Inheriting empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
