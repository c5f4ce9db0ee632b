package dev.cloakroom.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.ConflictPolicy;
import dev.cloakroom.PayloadType;
import dev.cloakroom.Property;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
  private static final Field NAME = new Field("name", 1);
  private static final Field CITY = new Field("city", 2);
  private static final Field COUNTS = new Field("counts", 3);

  private record Sample(String name, String city, Map<String, Integer> counts) {}

  private static final PayloadType<Sample> TYPE =
      PayloadType.of(
          "sample",
          Sample.class,
          new SampleCodec(),
          List.of(
              Property.of("name", 1, Sample::name, (p, v) -> p),
              Property.of("city", 2, Sample::city, (p, v) -> p),
              Property.of("counts", 3, Sample::counts, (p, v) -> p)),
          null,
          null);

  private static final Field SEEN = new Field("seen", 4);

  private static final PayloadType<Sample> SETS =
      PayloadType.of(
          "sets",
          Sample.class,
          new SampleCodec(),
          List.of(Property.of("seen", 4, Sample::counts, (p, v) -> p)),
          null,
          null);

  private static final PayloadType<Sample> LAST_WINS =
      PayloadType.of(
          "sample",
          Sample.class,
          new SampleCodec(),
          List.of(
              Property.of("name", 1, Sample::name, (p, v) -> p),
              lastWins(Property.of("city", 2, Sample::city, (p, v) -> p)),
              lastWins(Property.of("counts", 3, Sample::counts, (p, v) -> p)),
              lastWins(Property.of("seen", 4, Sample::counts, (p, v) -> p))),
          null,
          null);

  private static <V> Property<Sample, V> lastWins(Property<Sample, V> property) {
    return property.withConflictPolicy(ConflictPolicy.LAST_WRITER_WINS);
  }

  private final Sample base = new Sample("ada", "london", Map.of("a", 1, "b", 2));

  @Test
  void changesOfDifferentPropertiesBothStay() {
    Sample merged =
        merged(
            new Sample("grace", "london", base.counts()), new Sample("ada", "york", base.counts()));

    assertThat(merged).isEqualTo(new Sample("grace", "york", base.counts()));
  }

  @Test
  void theSameChangeMadeTwiceIsAConflictForBothMayHaveCounted() {
    Sample same = new Sample("grace", "london", Map.of("a", 2, "b", 2));

    assertThat(merge(same, same).conflicts()).containsExactly("name", "counts");
  }

  @Test
  void twoChangesOfOneValueAreAConflictThatNamesTheProperty() {
    assertThat(
            merge(
                    new Sample("grace", "london", base.counts()),
                    new Sample("mary", "london", base.counts()))
                .conflicts())
        .containsExactly("name");
  }

  @Test
  void aPropertyRemovedHereAndUntouchedThereIsRemoved() {
    Sample merged =
        merged(new Sample("ada", "", base.counts()), new Sample("grace", "london", base.counts()));

    assertThat(merged).isEqualTo(new Sample("grace", "", base.counts()));
  }

  @Test
  void entriesAddedChangedAndRemovedOnBothSidesMerge() {
    Sample merged =
        merged(
            new Sample("ada", "london", Map.of("a", 10, "b", 2, "mine", 3)),
            new Sample("ada", "london", Map.of("a", 1, "theirs", 4)));

    assertThat(merged.counts()).isEqualTo(Map.of("a", 10, "mine", 3, "theirs", 4));
  }

  @Test
  void oneEntryChangedHereAndRemovedThereIsAConflict() {
    assertThat(
            merge(
                    new Sample("ada", "london", Map.of("a", 10, "b", 2)),
                    new Sample("ada", "london", Map.of("b", 2)))
                .conflicts())
        .containsExactly("counts");
  }

  @Test
  void oneEntryAddedWithTheSameValueOnBothSidesIsAConflict() {
    Sample more = new Sample("ada", "london", Map.of("a", 1, "b", 2, "c", 3));

    assertThat(merge(more, more).conflicts()).containsExactly("counts");
  }

  @Test
  void elementsAddedAndRemovedOnBothSidesMerge() {
    byte[] merged = mergedSets(set(1, 2, 3), set(1, 2, 4), set(2, 3, 5));

    assertThat(merged).isEqualTo(set(2, 5, 4));
  }

  @Test
  void theSameElementAddedOrRemovedOnBothSidesIsAConflict() {
    assertThat(ThreeWayMerge.merge(SETS, set(1), set(1, 2), set(1, 2)).conflicts())
        .containsExactly("seen");
    assertThat(ThreeWayMerge.merge(SETS, set(1, 2), set(1), set(1)).conflicts())
        .containsExactly("seen");
  }

  @Test
  void setThatAnotherProgramPackedConflictsInsteadOfLosingElements() {
    assertThat(ThreeWayMerge.merge(SETS, packed(1, 2), set(1, 2, 3), set(1, 2, 4)).conflicts())
        .containsExactly("seen");
  }

  @Test
  void aSetThatAnotherProgramPackedIsMineAsAWholeWhereTheLastWins() {
    ThreeWayMerge.Result result =
        ThreeWayMerge.merge(LAST_WINS, packed(1, 2), set(1, 3), set(1, 2, 4));

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.merged()).as("the 2 was removed").isEqualTo(set(1, 3));
  }

  private static byte[] packed(int... elements) {
    WireWriter out = WireWriter.tracing(1_000);
    int mark = out.begin(SEEN);
    for (int element : elements) {
      out.rawInt32(element);
    }
    out.end(mark);
    return out.toByteArray();
  }

  @Test
  void whereTheLastWinsMyValueStaysAndNothingElseOfTheirsIsLost() {
    Sample mine = new Sample("ada", "york", base.counts());
    Sample theirs = new Sample("grace", "rome", Map.of("a", 1, "b", 2, "c", 3));

    assertThat(mergedByLast(mine, theirs))
        .isEqualTo(new Sample("grace", "york", Map.of("a", 1, "b", 2, "c", 3)));
  }

  @Test
  void whereTheLastWinsAValueThatIRemovedIsGone() {
    assertThat(
            mergedByLast(
                new Sample("ada", "", base.counts()), new Sample("ada", "rome", base.counts())))
        .isEqualTo(new Sample("ada", "", base.counts()));
  }

  @Test
  void whereTheLastWinsOnlyEntriesThatBothChangedAreMine() {
    Map<String, Integer> mine = Map.of("a", 10, "mine", 3, "both", 5);
    Map<String, Integer> theirs = Map.of("a", 11, "b", 12, "theirs", 4, "both", 6);

    assertThat(
            mergedByLast(new Sample("ada", "london", mine), new Sample("ada", "london", theirs))
                .counts())
        .as("b was removed here and changed there")
        .isEqualTo(Map.of("a", 10, "mine", 3, "theirs", 4, "both", 5));
  }

  @Test
  void whereTheLastWinsAnEntryThatIChangedOutlivesItsRemovalThere() {
    Sample mine = new Sample("ada", "london", Map.of("a", 10, "b", 2));
    Sample theirs = new Sample("ada", "london", Map.of());

    assertThat(mergedByLast(mine, theirs).counts()).isEqualTo(Map.of("a", 10));
  }

  @Test
  void whereTheLastWinsElementsMergeAndNoneIsTwice() {
    ThreeWayMerge.Result result =
        ThreeWayMerge.merge(LAST_WINS, set(1, 2, 3), set(1, 4, 5), set(2, 4, 6));

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.merged()).isEqualTo(set(4, 6, 5));
  }

  @Test
  void aPropertyThatFailsConflictsBesideOnesWhereTheLastWins() {
    ThreeWayMerge.Result result =
        ThreeWayMerge.merge(
            LAST_WINS,
            encode(base),
            encode(new Sample("grace", "york", Map.of())),
            encode(new Sample("mary", "rome", Map.of("a", 2))));

    assertThat(result.conflicts()).containsExactly("name");
  }

  private Sample mergedByLast(Sample mine, Sample theirs) {
    ThreeWayMerge.Result result =
        ThreeWayMerge.merge(LAST_WINS, encode(base), encode(mine), encode(theirs));
    assertThat(result.conflicts()).isEmpty();
    return LAST_WINS.codec().read(new WireReader(result.merged()));
  }

  private static byte[] mergedSets(byte[] base, byte[] mine, byte[] theirs) {
    ThreeWayMerge.Result result = ThreeWayMerge.merge(SETS, base, mine, theirs);
    assertThat(result.conflicts()).isEmpty();
    return result.merged();
  }

  private static byte[] set(int... elements) {
    WireWriter out = WireWriter.tracing(1_000);
    for (int element : elements) {
      out.int32(SEEN, element);
    }
    return out.toByteArray();
  }

  @Test
  void fieldsThatTheClassDoesNotKnowMergeLikeAnyOther() {
    byte[] newer = withField(encode(base), 9, "from a newer version");
    Sample mine = new Sample("grace", "london", base.counts());

    ThreeWayMerge.Result result = ThreeWayMerge.merge(TYPE, encode(base), encode(mine), newer);

    assertThat(result.conflicts()).isEmpty();
    assertThat(result.merged()).isEqualTo(withField(encode(mine), 9, "from a newer version"));
  }

  @Test
  void twoChangesOfAFieldThatTheClassDoesNotKnowAreAConflict() {
    ThreeWayMerge.Result result =
        ThreeWayMerge.merge(
            TYPE,
            encode(base),
            withField(encode(base), 9, "this"),
            withField(encode(base), 9, "that"));

    assertThat(result.conflicts()).containsExactly("field 9");
  }

  private Sample merged(Sample mine, Sample theirs) {
    ThreeWayMerge.Result result = merge(mine, theirs);
    assertThat(result.conflicts()).isEmpty();
    return TYPE.codec().read(new WireReader(result.merged()));
  }

  private ThreeWayMerge.Result merge(Sample mine, Sample theirs) {
    return ThreeWayMerge.merge(TYPE, encode(base), encode(mine), encode(theirs));
  }

  private static byte[] encode(Sample sample) {
    WireWriter out = WireWriter.tracing(1_000);
    TYPE.codec().write(out, sample);
    return out.toByteArray();
  }

  private static byte[] withField(byte[] message, int tag, String value) {
    WireWriter out = WireWriter.tracing(1_000);
    out.rawFields(message);
    out.string(new Field("unknown", tag), value);
    return out.toByteArray();
  }

  private static final class SampleCodec implements Codec<Sample> {
    @Override
    public MessageShape shape() {
      return MessageShape.of(MessageShape.map(COUNTS), MessageShape.set(SEEN));
    }

    @Override
    public void write(WireWriter out, Sample sample) {
      out.string(NAME, sample.name());
      if (!sample.city().isEmpty()) {
        out.string(CITY, sample.city());
      }
      sample.counts().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(
              entry -> {
                int mark = out.begin(COUNTS);
                out.string(Field.KEY, entry.getKey());
                out.int32(Field.VALUE, entry.getValue());
                out.end(mark);
              });
    }

    @Override
    public Sample read(WireReader in) {
      String name = "";
      String city = "";
      Map<String, Integer> counts = new LinkedHashMap<>();
      while (in.next()) {
        switch (in.tag()) {
          case 1 -> name = in.string(NAME);
          case 2 -> city = in.string(CITY);
          case 3 -> {
            int outer = in.begin(COUNTS);
            String key = "";
            int value = 0;
            while (in.next()) {
              if (in.tag() == 1) {
                key = in.string(Field.KEY);
              } else {
                value = in.int32(Field.VALUE);
              }
            }
            in.end(outer);
            counts.put(key, value);
          }
          default -> in.unknown();
        }
      }
      return new Sample(name, city, counts);
    }
  }
}
