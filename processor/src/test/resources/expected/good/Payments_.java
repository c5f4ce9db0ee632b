package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Payments}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Payments_ {
  /**
   * The property {@code payment}.
   */
  public static final Property<Payments, Payments.Payment> payment = Property.of(
      "payment", 49689, payload -> payload.payment(),
      (payload, value) -> new Payments(value, payload.history(), payload.named(), payload.counts(),
          payload.tried(), payload.planned(), payload.cautious(), payload.shape(), payload.sum()));

  /**
   * The property {@code history}.
   */
  public static final Property<Payments, List<Payments.Payment>> history = Property.of(
      "history", 244637, payload -> payload.history(),
      (payload, value) -> new Payments(payload.payment(), value, payload.named(), payload.counts(),
          payload.tried(), payload.planned(), payload.cautious(), payload.shape(), payload.sum()));

  /**
   * The property {@code named}.
   */
  public static final Property<Payments, Map<String, Payments.Payment>> named = Property.of(
      "named", 156105, payload -> payload.named(),
      (payload, value) -> new Payments(payload.payment(), payload.history(), value,
          payload.counts(), payload.tried(), payload.planned(), payload.cautious(), payload.shape(),
          payload.sum()));

  /**
   * The property {@code counts}.
   */
  public static final Property<Payments, Map<Payments.Payment, Integer>> counts = Property.of(
      "counts", 53803, payload -> payload.counts(),
      (payload, value) -> new Payments(payload.payment(), payload.history(), payload.named(), value,
          payload.tried(), payload.planned(), payload.cautious(), payload.shape(), payload.sum()));

  /**
   * The property {@code tried}.
   */
  public static final Property<Payments, Set<Payments.Payment>> tried = Property.of(
      "tried", 197037, payload -> payload.tried(),
      (payload, value) -> new Payments(payload.payment(), payload.history(), payload.named(),
          payload.counts(), value, payload.planned(), payload.cautious(), payload.shape(),
          payload.sum()));

  /**
   * The property {@code planned}.
   */
  public static final Property<Payments, Optional<Payments.Payment>> planned = Property.of(
      "planned", 122472, payload -> payload.planned(),
      (payload, value) -> new Payments(payload.payment(), payload.history(), payload.named(),
          payload.counts(), payload.tried(), value, payload.cautious(), payload.shape(),
          payload.sum()));

  /**
   * The property {@code cautious}.
   */
  public static final Property<Payments, Payments.Payment> cautious = Property.of(
      "cautious", 173338, payload -> payload.cautious(),
      (payload, value) -> new Payments(payload.payment(), payload.history(), payload.named(),
          payload.counts(), payload.tried(), payload.planned(), value, payload.shape(),
          payload.sum()));

  /**
   * The property {@code shape}.
   */
  public static final Property<Payments, Payments.Shape> shape = Property.of(
      "shape", 179664, payload -> payload.shape(),
      (payload, value) -> new Payments(payload.payment(), payload.history(), payload.named(),
          payload.counts(), payload.tried(), payload.planned(), payload.cautious(), value,
          payload.sum()));

  /**
   * The property {@code sum}.
   */
  public static final Property<Payments, Payments.Expression> sum = Property.of(
      "sum", 232411, payload -> payload.sum(),
      (payload, value) -> new Payments(payload.payment(), payload.history(), payload.named(),
          payload.counts(), payload.tried(), payload.planned(), payload.cautious(), payload.shape(),
          value));

  /**
   * What sessions know of {@link Payments}.
   */
  public static final PayloadType<Payments> TYPE = PayloadType.of(
      "Payments", Payments.class, new PaymentsCodec(),
      List.of(payment, history, named, counts, tried, planned, cautious, shape, sum),
      null, null);

  private Payments_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Payments empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
