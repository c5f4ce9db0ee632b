package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Converted}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Converted_ {
  /**
   * The property {@code home}.
   */
  public static final Property<Converted, URI> home = Property.of(
      "home", 162484, payload -> payload.home(),
      (payload, value) -> new Converted(value, payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code visited}.
   */
  public static final Property<Converted, List<URI>> visited = Property.of(
      "visited", 11990, payload -> payload.visited(),
      (payload, value) -> new Converted(payload.home(), value, payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code redirects}.
   */
  public static final Property<Converted, Map<URI, Optional<URI>>> redirects = Property.of(
      "redirects", 42087, payload -> payload.redirects(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), value, payload.amounts(),
          payload.currency(), payload.at(), payload.exactly(), payload.locales(), payload.sorted(),
          payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code amounts}.
   */
  public static final Property<Converted, Map<Currency, Integer>> amounts = Property.of(
      "amounts", 188194, payload -> payload.amounts(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          value, payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code currency}.
   */
  public static final Property<Converted, Optional<Currency>> currency = Property.of(
      "currency", 206964, payload -> payload.currency(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), value, payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code at}.
   */
  public static final Property<Converted, Instant> at = Property.of(
      "at", 1, payload -> payload.at(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), value, payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code exactly}.
   */
  public static final Property<Converted, Instant> exactly = Property.of(
      "exactly", 2314, payload -> payload.exactly(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), value, payload.locales(),
          payload.sorted(), payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code locales}.
   */
  public static final Property<Converted, Set<Locale>> locales = Property.of(
      "locales", 96217, payload -> payload.locales(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), value,
          payload.sorted(), payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code sorted}.
   */
  public static final Property<Converted, SortedSet<URI>> sorted = Property.of(
      "sorted", 169038, payload -> payload.sorted(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          value, payload.array(), payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code array}.
   */
  public static final Property<Converted, URI[]> array = Property.of(
      "array", 249906, payload -> payload.array(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), value, payload.words(), payload.flags(), payload.inside()));

  /**
   * The property {@code words}.
   */
  public static final Property<Converted, StringBuilder> words = Property.of(
      "words", 224281, payload -> payload.words(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), value, payload.flags(), payload.inside()));

  /**
   * The property {@code flags}.
   */
  public static final Property<Converted, Converted.Flags> flags = Property.of(
      "flags", 154454, payload -> payload.flags(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), payload.words(), value, payload.inside()));

  /**
   * The property {@code inside}.
   */
  public static final Property<Converted, Converted.Inside> inside = Property.of(
      "inside", 86949, payload -> payload.inside(),
      (payload, value) -> new Converted(payload.home(), payload.visited(), payload.redirects(),
          payload.amounts(), payload.currency(), payload.at(), payload.exactly(), payload.locales(),
          payload.sorted(), payload.array(), payload.words(), payload.flags(), value));

  /**
   * What sessions know of {@link Converted}.
   */
  public static final PayloadType<Converted> TYPE = PayloadType.of(
      "Converted", Converted.class, new ConvertedCodec(),
      List.of(home, visited, redirects, amounts, currency, at, exactly, locales, sorted, array,
          words, flags, inside),
      null, null);

  private Converted_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Converted empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
