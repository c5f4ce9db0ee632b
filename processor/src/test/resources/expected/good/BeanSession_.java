package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link BeanSession}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class BeanSession_ {
  /**
   * The property {@code user}.
   */
  public static final Property<BeanSession, String> user = Property.of(
      "user", 63425, payload -> payload.getUser(),
      (payload, value) -> {
        payload.setUser(value);
        return payload;
      });

  /**
   * The property {@code new}.
   */
  public static final Property<BeanSession, Boolean> new_ = Property.of(
      "new", 173749, payload -> payload.isNew(),
      (payload, value) -> {
        payload.setNew(value);
        return payload;
      });

  /**
   * The property {@code count}.
   */
  public static final Property<BeanSession, Integer> count = Property.of(
      "count", 216145, payload -> payload.getCount(),
      (payload, value) -> {
        payload.setCount(value);
        return payload;
      });

  /**
   * The property {@code URL}.
   */
  public static final Property<BeanSession, String> URL = Property.of(
      "URL", 248929, payload -> payload.getURL(),
      (payload, value) -> {
        payload.setURL(value);
        return payload;
      });

  /**
   * The property {@code visits}.
   */
  public static final Property<BeanSession, List<BeanSession.Visit>> visits = Property.of(
      "visits", 141046, payload -> payload.getVisits(),
      (payload, value) -> {
        payload.setVisits(value);
        return payload;
      });

  /**
   * The property {@code byPage}.
   */
  public static final Property<BeanSession, Map<String, BeanSession.Visit>> byPage = Property.of(
      "byPage", 4240, payload -> payload.getByPage(),
      (payload, value) -> {
        payload.setByPage(value);
        return payload;
      });

  /**
   * What sessions know of {@link BeanSession}.
   */
  public static final PayloadType<BeanSession> TYPE = PayloadType.of(
      "BeanSession", BeanSession.class, new BeanSessionCodec(),
      List.of(user, new_, count, URL, visits, byPage),
      user, null);

  private BeanSession_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static BeanSession empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
