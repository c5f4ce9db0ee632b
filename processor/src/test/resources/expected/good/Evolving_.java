package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import good.other.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Evolving}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Evolving_ {
  /**
   * The property {@code theme}.
   */
  public static final Property<Evolving, Evolving.Theme> theme = Property.of(
      "theme", 210103, payload -> payload.theme(),
      (payload, value) -> new Evolving(value, payload.plain(), payload.strict(), payload.currency(),
          payload.themes(), payload.maybe(), payload.seen(), payload.table(), payload.darkTable(),
          payload.keyed()));

  /**
   * The property {@code plain}.
   */
  public static final Property<Evolving, Evolving.Theme> plain = Property.of(
      "plain", 120767, payload -> payload.plain(),
      (payload, value) -> new Evolving(payload.theme(), value, payload.strict(), payload.currency(),
          payload.themes(), payload.maybe(), payload.seen(), payload.table(), payload.darkTable(),
          payload.keyed()));

  /**
   * The property {@code strict}.
   */
  public static final Property<Evolving, Currency> strict = Property.of(
      "strict", 236669, payload -> payload.strict(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), value, payload.currency(),
          payload.themes(), payload.maybe(), payload.seen(), payload.table(), payload.darkTable(),
          payload.keyed()));

  /**
   * The property {@code currency}.
   */
  public static final Property<Evolving, Currency> currency = Property.of(
      "currency", 206964, payload -> payload.currency(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), payload.strict(), value,
          payload.themes(), payload.maybe(), payload.seen(), payload.table(), payload.darkTable(),
          payload.keyed()));

  /**
   * The property {@code themes}.
   */
  public static final Property<Evolving, List<Evolving.Theme>> themes = Property.of(
      "themes", 11035, payload -> payload.themes(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), payload.strict(),
          payload.currency(), value, payload.maybe(), payload.seen(), payload.table(),
          payload.darkTable(), payload.keyed()));

  /**
   * The property {@code maybe}.
   */
  public static final Property<Evolving, Optional<Evolving.Theme>> maybe = Property.of(
      "maybe", 102181, payload -> payload.maybe(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), payload.strict(),
          payload.currency(), payload.themes(), value, payload.seen(), payload.table(),
          payload.darkTable(), payload.keyed()));

  /**
   * The property {@code seen}.
   */
  public static final Property<Evolving, Set<Evolving.Theme>> seen = Property.of(
      "seen", 46199, payload -> payload.seen(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), payload.strict(),
          payload.currency(), payload.themes(), payload.maybe(), value, payload.table(),
          payload.darkTable(), payload.keyed()));

  /**
   * The property {@code table}.
   */
  public static final Property<Evolving, List<List<Evolving.Theme>>> table = Property.of(
      "table", 77493, payload -> payload.table(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), payload.strict(),
          payload.currency(), payload.themes(), payload.maybe(), payload.seen(), value,
          payload.darkTable(), payload.keyed()));

  /**
   * The property {@code darkTable}.
   */
  public static final Property<Evolving, List<List<Evolving.Theme>>> darkTable = Property.of(
      "darkTable", 178228, payload -> payload.darkTable(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), payload.strict(),
          payload.currency(), payload.themes(), payload.maybe(), payload.seen(), payload.table(),
          value, payload.keyed()));

  /**
   * The property {@code keyed}.
   */
  public static final Property<Evolving, Map<Evolving.Theme, Evolving.Theme>> keyed = Property.of(
      "keyed", 63183, payload -> payload.keyed(),
      (payload, value) -> new Evolving(payload.theme(), payload.plain(), payload.strict(),
          payload.currency(), payload.themes(), payload.maybe(), payload.seen(), payload.table(),
          payload.darkTable(), value));

  /**
   * What sessions know of {@link Evolving}.
   */
  public static final PayloadType<Evolving> TYPE = PayloadType.of(
      "Evolving", Evolving.class, new EvolvingCodec(),
      List.of(theme, plain, strict, currency, themes, maybe, seen, table, darkTable, keyed),
      null, null);

  private Evolving_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Evolving empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
