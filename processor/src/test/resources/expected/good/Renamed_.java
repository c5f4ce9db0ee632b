package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Renamed}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class Renamed_ {
  /**
   * The property {@code second}.
   */
  public static final Property<Renamed, String> second = Property.of(
      "second", 95727, payload -> payload.second(),
      (payload, value) -> new Renamed(value, payload.last(), payload.oneByte()));

  /**
   * The property {@code last}.
   */
  public static final Property<Renamed, Integer> last = Property.of(
      "last", 536870911, payload -> payload.last(),
      (payload, value) -> new Renamed(payload.second(), value, payload.oneByte()));

  /**
   * The property {@code oneByte}.
   */
  public static final Property<Renamed, Integer> oneByte = Property.of(
      "oneByte", 15, payload -> payload.oneByte(),
      (payload, value) -> new Renamed(payload.second(), payload.last(), value));

  /**
   * What sessions know of {@link Renamed}.
   */
  public static final PayloadType<Renamed> TYPE = PayloadType.of(
      "A-z_0.9", Renamed.class, new RenamedCodec(),
      List.of(second, last, oneByte),
      null, null);

  private Renamed_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Renamed empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
