package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link OldSession}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class OldSession_ {
  /**
   * The property {@code name}.
   */
  public static final Property<OldSession, String> name = Property.of(
      "name", 150246, payload -> payload.name(),
      (payload, value) -> new OldSession(value, payload.age()));

  /**
   * The property {@code age}.
   */
  public static final Property<OldSession, Integer> age = Property.of(
      "age", 234624, payload -> payload.age(),
      (payload, value) -> new OldSession(payload.name(), value));

  /**
   * What sessions know of {@link OldSession}.
   */
  public static final PayloadType<OldSession> TYPE = PayloadType.of(
      "OldSession", OldSession.class, new OldSessionCodec(),
      List.of(name, age),
      null, null);

  private OldSession_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static OldSession empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
