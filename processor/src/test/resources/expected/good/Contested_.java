package good;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link Contested}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class Contested_ {
  /**
   * The property {@code user}.
   */
  public static final Property<Contested, String> user = Property.of(
      "user", 63425, payload -> payload.user(),
      (payload, value) -> new Contested(value, payload.tenant(), payload.page(), payload.zoom(),
          payload.visits(), payload.seen()));

  /**
   * The property {@code tenant}.
   */
  public static final Property<Contested, String> tenant = Property.of(
      "tenant", 31014, payload -> payload.tenant(),
      (payload, value) -> new Contested(payload.user(), value, payload.page(), payload.zoom(),
          payload.visits(), payload.seen()));

  /**
   * The property {@code page}.
   */
  public static final Property<Contested, @Nullable String> page = Property.<Contested, @Nullable String>of(
      "page", 97549, payload -> payload.page(),
      (payload, value) -> new Contested(payload.user(), payload.tenant(), value, payload.zoom(),
          payload.visits(), payload.seen()))
      .withConflictPolicy(ConflictPolicy.LAST_WRITER_WINS);

  /**
   * The property {@code zoom}.
   */
  public static final Property<Contested, Integer> zoom = Property.<Contested, Integer>of(
      "zoom", 147926, payload -> payload.zoom(),
      (payload, value) -> new Contested(payload.user(), payload.tenant(), payload.page(), value,
          payload.visits(), payload.seen()))
      .withConflictPolicy(ConflictPolicy.LAST_WRITER_WINS);

  /**
   * The property {@code visits}.
   */
  public static final Property<Contested, Integer> visits = Property.of(
      "visits", 141046, payload -> payload.visits(),
      (payload, value) -> new Contested(payload.user(), payload.tenant(), payload.page(),
          payload.zoom(), value, payload.seen()));

  /**
   * The property {@code seen}.
   */
  public static final Property<Contested, Map<String, List<Integer>>> seen = Property.<Contested, Map<String, List<Integer>>>of(
      "seen", 46199, payload -> payload.seen(),
      (payload, value) -> new Contested(payload.user(), payload.tenant(), payload.page(),
          payload.zoom(), payload.visits(), value))
      .withConflictPolicy(ConflictPolicy.LAST_WRITER_WINS);

  /**
   * What sessions know of {@link Contested}.
   */
  public static final PayloadType<Contested> TYPE = PayloadType.of(
      "contested", Contested.class, new ContestedCodec(),
      List.of(user, tenant, page, zoom, visits, seen),
      user, tenant)
      .withIdleTimeout(Duration.parse("PT20M"))
      .withAbsoluteLifetime(Duration.parse("PT24H"));

  private Contested_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Contested empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
