package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.math.BigDecimal;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Keys}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Keys_ {
  /**
   * The property {@code products}.
   */
  public static final Property<Keys, Map<Keys.Product, Integer>> products = Property.of(
      "products", 30564, payload -> payload.products(),
      (payload, value) -> new Keys(value, payload.prices(), payload.doubles(), payload.periods(),
          payload.zones(), payload.paths(), payload.maybe(), payload.maps(), payload.sorted(),
          payload.sortedSet()));

  /**
   * The property {@code prices}.
   */
  public static final Property<Keys, Map<BigDecimal, String>> prices = Property.of(
      "prices", 232144, payload -> payload.prices(),
      (payload, value) -> new Keys(payload.products(), value, payload.doubles(), payload.periods(),
          payload.zones(), payload.paths(), payload.maybe(), payload.maps(), payload.sorted(),
          payload.sortedSet()));

  /**
   * The property {@code doubles}.
   */
  public static final Property<Keys, Map<Double, String>> doubles = Property.of(
      "doubles", 72056, payload -> payload.doubles(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), value, payload.periods(),
          payload.zones(), payload.paths(), payload.maybe(), payload.maps(), payload.sorted(),
          payload.sortedSet()));

  /**
   * The property {@code periods}.
   */
  public static final Property<Keys, Map<Period, String>> periods = Property.of(
      "periods", 258119, payload -> payload.periods(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), payload.doubles(), value,
          payload.zones(), payload.paths(), payload.maybe(), payload.maps(), payload.sorted(),
          payload.sortedSet()));

  /**
   * The property {@code zones}.
   */
  public static final Property<Keys, Map<ZoneId, String>> zones = Property.of(
      "zones", 203910, payload -> payload.zones(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), payload.doubles(),
          payload.periods(), value, payload.paths(), payload.maybe(), payload.maps(),
          payload.sorted(), payload.sortedSet()));

  /**
   * The property {@code paths}.
   */
  public static final Property<Keys, Map<List<String>, String>> paths = Property.of(
      "paths", 12503, payload -> payload.paths(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), payload.doubles(),
          payload.periods(), payload.zones(), value, payload.maybe(), payload.maps(),
          payload.sorted(), payload.sortedSet()));

  /**
   * The property {@code maybe}.
   */
  public static final Property<Keys, Map<Optional<Integer>, String>> maybe = Property.of(
      "maybe", 102181, payload -> payload.maybe(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), payload.doubles(),
          payload.periods(), payload.zones(), payload.paths(), value, payload.maps(),
          payload.sorted(), payload.sortedSet()));

  /**
   * The property {@code maps}.
   */
  public static final Property<Keys, Map<Map<String, Integer>, Set<Keys.Product>>> maps = Property.of(
      "maps", 35901, payload -> payload.maps(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), payload.doubles(),
          payload.periods(), payload.zones(), payload.paths(), payload.maybe(), value,
          payload.sorted(), payload.sortedSet()));

  /**
   * The property {@code sorted}.
   */
  public static final Property<Keys, SortedMap<Keys.Product, String>> sorted = Property.of(
      "sorted", 169038, payload -> payload.sorted(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), payload.doubles(),
          payload.periods(), payload.zones(), payload.paths(), payload.maybe(), payload.maps(),
          value, payload.sortedSet()));

  /**
   * The property {@code sortedSet}.
   */
  public static final Property<Keys, SortedSet<Keys.Product>> sortedSet = Property.of(
      "sortedSet", 17331, payload -> payload.sortedSet(),
      (payload, value) -> new Keys(payload.products(), payload.prices(), payload.doubles(),
          payload.periods(), payload.zones(), payload.paths(), payload.maybe(), payload.maps(),
          payload.sorted(), value));

  /**
   * What sessions know of {@link Keys}.
   */
  public static final PayloadType<Keys> TYPE = PayloadType.of(
      "Keys", Keys.class, new KeysCodec(),
      List.of(products, prices, doubles, periods, zones, paths, maybe, maps, sorted, sortedSet),
      null, null);

  private Keys_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Keys empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
