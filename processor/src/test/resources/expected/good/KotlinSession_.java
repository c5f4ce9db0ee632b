package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link KotlinSession}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class KotlinSession_ {
  /**
   * The property {@code userId}.
   */
  public static final Property<KotlinSession, String> userId = Property.of(
      "userId", 161336, payload -> payload.getUserId(),
      (payload, value) -> {
        payload.setUserId(value);
        return payload;
      });

  /**
   * The property {@code new}.
   */
  public static final Property<KotlinSession, Boolean> new_ = Property.of(
      "new", 1, payload -> payload.isNew(),
      (payload, value) -> {
        payload.setNew(value);
        return payload;
      });

  /**
   * The property {@code known}.
   */
  public static final Property<KotlinSession, Boolean> known = Property.of(
      "known", 91956, payload -> payload.isKnown(),
      (payload, value) -> {
        payload.setKnown(value);
        return payload;
      });

  /**
   * The property {@code steps}.
   */
  public static final Property<KotlinSession, List<KotlinSession.Step>> steps = Property.of(
      "steps", 15340, payload -> payload.getSteps(),
      (payload, value) -> {
        payload.setSteps(value);
        return payload;
      });

  /**
   * The property {@code named}.
   */
  public static final Property<KotlinSession, Map<String, List<KotlinSession.Step>>> named = Property.of(
      "named", 156105, payload -> payload.getNamed(),
      (payload, value) -> {
        payload.setNamed(value);
        return payload;
      });

  /**
   * The property {@code AName}.
   */
  public static final Property<KotlinSession, String> AName = Property.of(
      "AName", 222530, payload -> payload.getAName(),
      (payload, value) -> {
        payload.setAName(value);
        return payload;
      });

  /**
   * What sessions know of {@link KotlinSession}.
   */
  public static final PayloadType<KotlinSession> TYPE = PayloadType.of(
      "KotlinSession", KotlinSession.class, new KotlinSessionCodec(),
      List.of(userId, new_, known, steps, named, AName),
      userId, null);

  private KotlinSession_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static KotlinSession empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
