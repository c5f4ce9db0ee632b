package good;

import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link HostileNames}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class HostileNames_ {
  /**
   * The property {@code in}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> in = dev.cloakroom.Property.of(
      "in", 37245, payload -> payload.in(),
      (payload, value) -> new HostileNames(value, payload.out(), payload.payload(), payload.value(),
          payload.field(), payload.message(), payload.mark(), payload.outer(), payload.element(),
          payload.entry(), payload.key(), payload.end(), payload.Double(), payload.Float(),
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code out}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> out = dev.cloakroom.Property.of(
      "out", 65637, payload -> payload.out(),
      (payload, value) -> new HostileNames(payload.in(), value, payload.payload(), payload.value(),
          payload.field(), payload.message(), payload.mark(), payload.outer(), payload.element(),
          payload.entry(), payload.key(), payload.end(), payload.Double(), payload.Float(),
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code payload}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> payload = dev.cloakroom.Property.of(
      "payload", 225327, payload -> payload.payload(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), value, payload.value(),
          payload.field(), payload.message(), payload.mark(), payload.outer(), payload.element(),
          payload.entry(), payload.key(), payload.end(), payload.Double(), payload.Float(),
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code value}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> value = dev.cloakroom.Property.of(
      "value", 184068, payload -> payload.value(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(), value,
          payload.field(), payload.message(), payload.mark(), payload.outer(), payload.element(),
          payload.entry(), payload.key(), payload.end(), payload.Double(), payload.Float(),
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code field}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> field = dev.cloakroom.Property.of(
      "field", 188941, payload -> payload.field(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), value, payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          payload.$(), payload.ünïcode()));

  /**
   * The property {@code message}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> message = dev.cloakroom.Property.of(
      "message", 43384, payload -> payload.message(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), value, payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          payload.$(), payload.ünïcode()));

  /**
   * The property {@code mark}.
   */
  public static final dev.cloakroom.Property<HostileNames, java.util.List<Integer>> mark = dev.cloakroom.Property.of(
      "mark", 105884, payload -> payload.mark(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), value, payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          payload.$(), payload.ünïcode()));

  /**
   * The property {@code outer}.
   */
  public static final dev.cloakroom.Property<HostileNames, java.util.List<Integer>> outer = dev.cloakroom.Property.of(
      "outer", 153882, payload -> payload.outer(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), value,
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          payload.$(), payload.ünïcode()));

  /**
   * The property {@code element}.
   */
  public static final dev.cloakroom.Property<HostileNames, java.util.List<Integer>> element = dev.cloakroom.Property.of(
      "element", 15756, payload -> payload.element(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          value, payload.entry(), payload.key(), payload.end(), payload.Double(), payload.Float(),
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code entry}.
   */
  public static final dev.cloakroom.Property<HostileNames, Map<String, String>> entry = dev.cloakroom.Property.of(
      "entry", 230563, payload -> payload.entry(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), value, payload.key(), payload.end(), payload.Double(), payload.Float(),
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code key}.
   */
  public static final dev.cloakroom.Property<HostileNames, Map<String, String>> key = dev.cloakroom.Property.of(
      "key", 134641, payload -> payload.key(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), value, payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          payload.$(), payload.ünïcode()));

  /**
   * The property {@code end}.
   */
  public static final dev.cloakroom.Property<HostileNames, Map<String, HostileNames.Nested>> end = dev.cloakroom.Property.of(
      "end", 123219, payload -> payload.end(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), value, payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          payload.$(), payload.ünïcode()));

  /**
   * The property {@code Double}.
   */
  public static final dev.cloakroom.Property<HostileNames, java.lang.Double> Double = dev.cloakroom.Property.of(
      "Double", 7444, payload -> payload.Double(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), value, payload.Float(),
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code Float}.
   */
  public static final dev.cloakroom.Property<HostileNames, java.lang.Float> Float = dev.cloakroom.Property.of(
      "Float", 221401, payload -> payload.Float(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(), value,
          payload.Optional(), payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code Optional}.
   */
  public static final dev.cloakroom.Property<HostileNames, java.util.Optional<String>> Optional = dev.cloakroom.Property.of(
      "Optional", 121152, payload -> payload.Optional(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), value, payload.List(), payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code List}.
   */
  public static final dev.cloakroom.Property<HostileNames, java.util.List<String>> List = dev.cloakroom.Property.of(
      "List", 75670, payload -> payload.List(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), value, payload.SortedEntries(), payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code SortedEntries}.
   */
  public static final dev.cloakroom.Property<HostileNames, Map<Long, String>> SortedEntries = dev.cloakroom.Property.of(
      "SortedEntries", 195615, payload -> payload.SortedEntries(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), value, payload.Field(),
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code Field}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> Field = dev.cloakroom.Property.of(
      "Field", 253831, payload -> payload.Field(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(), value,
          payload.Property(), payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code Property}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> Property = dev.cloakroom.Property.of(
      "Property", 257486, payload -> payload.Property(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), value, payload.PayloadType(), payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code PayloadType}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> PayloadType = dev.cloakroom.Property.of(
      "PayloadType", 228687, payload -> payload.PayloadType(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), value, payload.ArrayList(), payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code ArrayList}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> ArrayList = dev.cloakroom.Property.of(
      "ArrayList", 191170, payload -> payload.ArrayList(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), value, payload.WireReader(),
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code WireReader}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> WireReader = dev.cloakroom.Property.of(
      "WireReader", 149682, payload -> payload.WireReader(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(), value,
          payload.HostileNames(), payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code HostileNames}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> HostileNames = dev.cloakroom.Property.of(
      "HostileNames", 164275, payload -> payload.HostileNames(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), value, payload.userId(), payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code userId}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> userId = dev.cloakroom.Property.of(
      "userId", 161336, payload -> payload.userId(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), value, payload.USER_ID(), payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code USER_ID}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> USER_ID = dev.cloakroom.Property.of(
      "USER_ID", 118374, payload -> payload.USER_ID(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), value, payload.user_id(),
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code user_id}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> user_id = dev.cloakroom.Property.of(
      "user_id", 141417, payload -> payload.user_id(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(), value,
          payload.VALUE(), payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code VALUE}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> VALUE = dev.cloakroom.Property.of(
      "VALUE", 186638, payload -> payload.VALUE(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), value, payload.empty(), payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code empty}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> empty = dev.cloakroom.Property.of(
      "empty", 127580, payload -> payload.empty(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), value, payload.write(), payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code write}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> write = dev.cloakroom.Property.of(
      "write", 190672, payload -> payload.write(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), value, payload.read(), payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code read}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> read = dev.cloakroom.Property.of(
      "read", 75425, payload -> payload.read(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), value, payload.$(),
          payload.ünïcode()));

  /**
   * The property {@code $}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> $ = dev.cloakroom.Property.of(
      "$", 33479, payload -> payload.$(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          value, payload.ünïcode()));

  /**
   * The property {@code ünïcode}.
   */
  public static final dev.cloakroom.Property<HostileNames, String> ünïcode = dev.cloakroom.Property.of(
      "ünïcode", 167482, payload -> payload.ünïcode(),
      (payload, value) -> new HostileNames(payload.in(), payload.out(), payload.payload(),
          payload.value(), payload.field(), payload.message(), payload.mark(), payload.outer(),
          payload.element(), payload.entry(), payload.key(), payload.end(), payload.Double(),
          payload.Float(), payload.Optional(), payload.List(), payload.SortedEntries(),
          payload.Field(), payload.Property(), payload.PayloadType(), payload.ArrayList(),
          payload.WireReader(), payload.HostileNames(), payload.userId(), payload.USER_ID(),
          payload.user_id(), payload.VALUE(), payload.empty(), payload.write(), payload.read(),
          payload.$(), value));

  /**
   * What sessions know of {@link HostileNames}.
   */
  public static final dev.cloakroom.PayloadType<HostileNames> TYPE = dev.cloakroom.PayloadType.of(
      "HostileNames", HostileNames.class, new HostileNamesCodec(),
      java.util.List.of(in, out, payload, value, field, message, mark, outer, element, entry, key,
          end, Double, Float, Optional, List, SortedEntries, Field, Property, PayloadType,
          ArrayList, WireReader, HostileNames, userId, USER_ID, user_id, VALUE, empty, write, read,
          $, ünïcode),
      null, null);

  private HostileNames_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static HostileNames empty() {
    return TYPE.codec().read(new dev.cloakroom.wire.WireReader(new byte[0]));
  }
}
