package good;

import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.WireReader;
import good.other.Address;
import good.other.Currency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import javax.annotation.processing.Generated;

/**
 * The properties of {@link Nested}.
 */
@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
public final class Nested_ {
  /**
   * The property {@code table}.
   */
  public static final Property<Nested, List<List<String>>> table = Property.of(
      "table", 77493, payload -> payload.table(),
      (payload, value) -> new Nested(value, payload.matrix(), payload.cube(), payload.addresses(),
          payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(), payload.smallGaps(),
          payload.pairs(), payload.paths(), payload.sorted(), payload.flags(), payload.inside(),
          payload.grid()));

  /**
   * The property {@code matrix}.
   */
  public static final Property<Nested, List<List<Integer>>> matrix = Property.of(
      "matrix", 122222, payload -> payload.matrix(),
      (payload, value) -> new Nested(payload.table(), value, payload.cube(), payload.addresses(),
          payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(), payload.smallGaps(),
          payload.pairs(), payload.paths(), payload.sorted(), payload.flags(), payload.inside(),
          payload.grid()));

  /**
   * The property {@code cube}.
   */
  public static final Property<Nested, List<List<List<Integer>>>> cube = Property.of(
      "cube", 233084, payload -> payload.cube(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), value, payload.addresses(),
          payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(), payload.smallGaps(),
          payload.pairs(), payload.paths(), payload.sorted(), payload.flags(), payload.inside(),
          payload.grid()));

  /**
   * The property {@code addresses}.
   */
  public static final Property<Nested, Map<String, List<Address>>> addresses = Property.of(
      "addresses", 41339, payload -> payload.addresses(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(), value,
          payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(), payload.smallGaps(),
          payload.pairs(), payload.paths(), payload.sorted(), payload.flags(), payload.inside(),
          payload.grid()));

  /**
   * The property {@code counts}.
   */
  public static final Property<Nested, Map<LocalDate, Map<String, Integer>>> counts = Property.of(
      "counts", 53803, payload -> payload.counts(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), value, payload.maybe(), payload.doubt(), payload.gaps(),
          payload.smallGaps(), payload.pairs(), payload.paths(), payload.sorted(), payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code maybe}.
   */
  public static final Property<Nested, Optional<List<String>>> maybe = Property.of(
      "maybe", 102181, payload -> payload.maybe(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), value, payload.doubt(), payload.gaps(),
          payload.smallGaps(), payload.pairs(), payload.paths(), payload.sorted(), payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code doubt}.
   */
  public static final Property<Nested, Optional<Optional<String>>> doubt = Property.of(
      "doubt", 196370, payload -> payload.doubt(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), value, payload.gaps(),
          payload.smallGaps(), payload.pairs(), payload.paths(), payload.sorted(), payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code gaps}.
   */
  public static final Property<Nested, List<Optional<Integer>>> gaps = Property.of(
      "gaps", 260852, payload -> payload.gaps(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), value,
          payload.smallGaps(), payload.pairs(), payload.paths(), payload.sorted(), payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code smallGaps}.
   */
  public static final Property<Nested, List<OptionalInt>> smallGaps = Property.of(
      "smallGaps", 250137, payload -> payload.smallGaps(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(),
          value, payload.pairs(), payload.paths(), payload.sorted(), payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code pairs}.
   */
  public static final Property<Nested, Set<Set<Currency>>> pairs = Property.of(
      "pairs", 161024, payload -> payload.pairs(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(),
          payload.smallGaps(), value, payload.paths(), payload.sorted(), payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code paths}.
   */
  public static final Property<Nested, Set<List<String>>> paths = Property.of(
      "paths", 12503, payload -> payload.paths(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(),
          payload.smallGaps(), payload.pairs(), value, payload.sorted(), payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code sorted}.
   */
  public static final Property<Nested, Collection<SortedSet<String>>> sorted = Property.of(
      "sorted", 169038, payload -> payload.sorted(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(),
          payload.smallGaps(), payload.pairs(), payload.paths(), value, payload.flags(),
          payload.inside(), payload.grid()));

  /**
   * The property {@code flags}.
   */
  public static final Property<Nested, SortedMap<String, SortedMap<Integer, Boolean>>> flags = Property.of(
      "flags", 154454, payload -> payload.flags(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(),
          payload.smallGaps(), payload.pairs(), payload.paths(), payload.sorted(), value,
          payload.inside(), payload.grid()));

  /**
   * The property {@code inside}.
   */
  public static final Property<Nested, Nested.Inside> inside = Property.of(
      "inside", 86949, payload -> payload.inside(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(),
          payload.smallGaps(), payload.pairs(), payload.paths(), payload.sorted(), payload.flags(),
          value, payload.grid()));

  /**
   * The property {@code grid}.
   */
  public static final Property<Nested, Nested.Grid> grid = Property.of(
      "grid", 257792, payload -> payload.grid(),
      (payload, value) -> new Nested(payload.table(), payload.matrix(), payload.cube(),
          payload.addresses(), payload.counts(), payload.maybe(), payload.doubt(), payload.gaps(),
          payload.smallGaps(), payload.pairs(), payload.paths(), payload.sorted(), payload.flags(),
          payload.inside(), value));

  /**
   * What sessions know of {@link Nested}.
   */
  public static final PayloadType<Nested> TYPE = PayloadType.of(
      "Nested", Nested.class, new NestedCodec(),
      List.of(table, matrix, cube, addresses, counts, maybe, doubt, gaps, smallGaps, pairs, paths,
          sorted, flags, inside, grid),
      null, null);

  private Nested_() {
  }

  /**
   * A guest's payload: every property is null, zero, false or empty.
   */
  public static Nested empty() {
    return TYPE.codec().read(new WireReader(new byte[0]));
  }
}
