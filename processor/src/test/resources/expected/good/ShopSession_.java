package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link ShopSession}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class ShopSession_ {
  /**
   * The property {@code userId}.
   */
  public static final Property<ShopSession, String> userId = Property.of(
      "userId", 1, payload -> payload.userId(),
      (payload, value) -> new ShopSession(value, payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), payload.theme(), payload.consent(),
          payload.visits(), payload.preferences(), payload.wishes(), payload.nickname(),
          payload.recent()));

  /**
   * The property {@code tenantId}.
   */
  public static final Property<ShopSession, String> tenantId = Property.of(
      "tenantId", 159915, payload -> payload.tenantId(),
      (payload, value) -> new ShopSession(payload.userId(), value, payload.roles(), payload.cart(),
          payload.signedInAt(), payload.theme(), payload.consent(), payload.visits(),
          payload.preferences(), payload.wishes(), payload.nickname(), payload.recent()));

  /**
   * The property {@code roles}.
   */
  public static final Property<ShopSession, List<String>> roles = Property.of(
      "roles", 155006, payload -> payload.roles(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), value,
          payload.cart(), payload.signedInAt(), payload.theme(), payload.consent(),
          payload.visits(), payload.preferences(), payload.wishes(), payload.nickname(),
          payload.recent()));

  /**
   * The property {@code cart}.
   */
  public static final Property<ShopSession, ShopSession.Cart> cart = Property.of(
      "cart", 164477, payload -> payload.cart(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          value, payload.signedInAt(), payload.theme(), payload.consent(), payload.visits(),
          payload.preferences(), payload.wishes(), payload.nickname(), payload.recent()));

  /**
   * The property {@code signedInAt}.
   */
  public static final Property<ShopSession, Instant> signedInAt = Property.of(
      "signedInAt", 257838, payload -> payload.signedInAt(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), value, payload.theme(), payload.consent(), payload.visits(),
          payload.preferences(), payload.wishes(), payload.nickname(), payload.recent()));

  /**
   * The property {@code theme}.
   */
  public static final Property<ShopSession, ShopSession.Theme> theme = Property.of(
      "theme", 210103, payload -> payload.theme(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), value, payload.consent(), payload.visits(),
          payload.preferences(), payload.wishes(), payload.nickname(), payload.recent()));

  /**
   * The property {@code consent}.
   */
  public static final Property<ShopSession, Boolean> consent = Property.of(
      "consent", 156260, payload -> payload.consent(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), payload.theme(), value, payload.visits(),
          payload.preferences(), payload.wishes(), payload.nickname(), payload.recent()));

  /**
   * The property {@code visits}.
   */
  public static final Property<ShopSession, Integer> visits = Property.of(
      "visits", 2, payload -> payload.visits(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), payload.theme(), payload.consent(), value,
          payload.preferences(), payload.wishes(), payload.nickname(), payload.recent()));

  /**
   * The property {@code preferences}.
   */
  public static final Property<ShopSession, Map<String, Integer>> preferences = Property.of(
      "preferences", 81956, payload -> payload.preferences(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), payload.theme(), payload.consent(),
          payload.visits(), value, payload.wishes(), payload.nickname(), payload.recent()));

  /**
   * The property {@code wishes}.
   */
  public static final Property<ShopSession, Map<String, ShopSession.Line>> wishes = Property.of(
      "wishes", 123644, payload -> payload.wishes(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), payload.theme(), payload.consent(),
          payload.visits(), payload.preferences(), value, payload.nickname(), payload.recent()));

  /**
   * The property {@code nickname}.
   */
  public static final Property<ShopSession, Optional<String>> nickname = Property.of(
      "nickname", 34522, payload -> payload.nickname(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), payload.theme(), payload.consent(),
          payload.visits(), payload.preferences(), payload.wishes(), value, payload.recent()));

  /**
   * The property {@code recent}.
   */
  public static final Property<ShopSession, List<Long>> recent = Property.of(
      "recent", 242251, payload -> payload.recent(),
      (payload, value) -> new ShopSession(payload.userId(), payload.tenantId(), payload.roles(),
          payload.cart(), payload.signedInAt(), payload.theme(), payload.consent(),
          payload.visits(), payload.preferences(), payload.wishes(), payload.nickname(), value));

  /**
   * What sessions know of {@link ShopSession}.
   */
  public static final PayloadType<ShopSession> TYPE = PayloadType.of(
      "shop", ShopSession.class, new ShopSessionCodec(),
      List.of(userId, tenantId, roles, cart, signedInAt, theme, consent, visits, preferences,
          wishes, nickname, recent),
      userId, tenantId);

  private ShopSession_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static ShopSession empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
