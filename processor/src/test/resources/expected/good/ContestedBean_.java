package good;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.time.Duration;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link ContestedBean}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ContestedBean_ {
  /**
   * The property {@code zoom}.
   */
  public static final Property<ContestedBean, Integer> zoom = Property.<ContestedBean, Integer>of(
      "zoom", 147926, payload -> payload.getZoom(),
      (payload, value) -> {
        payload.setZoom(value);
        return payload;
      })
      .withConflictPolicy(ConflictPolicy.LAST_WRITER_WINS);

  /**
   * The property {@code page}.
   */
  public static final Property<ContestedBean, String> page = Property.<ContestedBean, String>of(
      "page", 97549, payload -> payload.getPage(),
      (payload, value) -> {
        payload.setPage(value);
        return payload;
      })
      .withConflictPolicy(ConflictPolicy.LAST_WRITER_WINS);

  /**
   * The property {@code visits}.
   */
  public static final Property<ContestedBean, Integer> visits = Property.of(
      "visits", 141046, payload -> payload.getVisits(),
      (payload, value) -> {
        payload.setVisits(value);
        return payload;
      });

  /**
   * What sessions know of {@link ContestedBean}.
   */
  public static final PayloadType<ContestedBean> TYPE = PayloadType.of(
      "ContestedBean", ContestedBean.class, new ContestedBeanCodec(),
      List.of(zoom, page, visits),
      null, null)
      .withIdleTimeout(Duration.parse("PT168H"));

  private ContestedBean_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static ContestedBean empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
