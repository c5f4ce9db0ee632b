package dev.cloakroom.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.payload.Variant;
import dev.cloakroom.benchmarks.report.Row;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Measured;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodecPartTest {
  private static final CodecPart PART = new CodecPart();

  @Test
  void eachVariantIsComparedInBothDirections() {
    assertThat(PART.comparisons())
        .extracting(Comparison::title)
        .containsExactly(
            "encode, standard",
            "decode, standard",
            "encode, guest",
            "decode, guest",
            "encode, heavy",
            "decode, heavy");
  }

  @Test
  void allThatJudgesIsMeasuredForEachVariant() {
    for (Comparison comparison : PART.comparisons()) {
      assertThat(comparison.subjects())
          .extracting(Subject::label)
          .contains(
              "Cloakroom",
              "Kryo",
              "Fory",
              "protobuf-java with mapping",
              "Jackson",
              "Java serialization");
    }
  }

  @Test
  void allocationIsARatioToTheArrayInEncodingAndToTheObjectsInDecoding() {
    Footprint footprint = Footprint.of(CodecSubject.KRYO, Variant.STANDARD);
    Subject kryo = CodecSubject.KRYO.subject();

    Map<String, Number> encode =
        PART.figures(PART.comparisons().get(0), kryo, allocating(2 * footprint.arrayBytes()));
    Map<String, Number> decode =
        PART.figures(PART.comparisons().get(1), kryo, allocating(3 * footprint.graphBytes()));

    assertThat(encode).containsEntry("allocated / array", 2.0).containsKey("bytes");
    assertThat(decode).containsEntry("allocated / objects", 3.0).containsKey("bytes");
  }

  private static Measured allocating(double bytes) {
    return new Measured(1, 1, 1, bytes);
  }

  @Test
  void theFiguresThatAreAskedForAreJudgedByTheirLimits() {
    assertThat(verdicts(1.00, 1.10)).filteredOn(CodecPartTest::isOfARun).allMatch(Verdict::met);
    assertThat(verdicts(1.01, 1.10))
        .filteredOn(verdict -> !verdict.met() && isOfARun(verdict))
        .hasSize(6)
        .allMatch(verdict -> verdict.figure().endsWith("at most the time of the fastest peer"))
        .allMatch(verdict -> verdict.numbers().equals("1.01 (1.00–1.20) of the time of Fory"));
    assertThat(verdicts(1.00, 1.11))
        .filteredOn(verdict -> !verdict.met() && isOfARun(verdict))
        .hasSize(6)
        .allMatch(verdict -> verdict.figure().endsWith("allocates at most the result and 10 %"));
  }

  @Test
  void sizesAreJudgedForEachVariant() {
    assertThat(verdicts(1, 1))
        .filteredOn(verdict -> !isOfARun(verdict))
        .extracting(verdict -> verdict.figure() + ": " + verdict.met())
        .containsExactly(
            "standard: with tags, at most the bytes of protobuf-java: true",
            "standard: with hash tags, at most two bytes more for each field: true",
            "guest: with tags, at most the bytes of protobuf-java: false",
            "guest: with hash tags, at most two bytes more for each field: true",
            "heavy: with tags, at most the bytes of protobuf-java: true",
            "heavy: with hash tags, at most two bytes more for each field: true");
  }

  private static boolean isOfARun(Verdict verdict) {
    return verdict.figure().startsWith("encode") || verdict.figure().startsWith("decode");
  }

  private List<Verdict> verdicts(double time, double allocation) {
    List<Table> tables = new ArrayList<>();
    for (Comparison comparison : PART.comparisons()) {
      String column = Direction.ofMethod(comparison.method()).allocationColumn();
      tables.add(
          new Table(
              comparison.title(),
              List.of(
                  new Row("Cloakroom", Role.OURS, time, 1.00, 1.20, Map.of(column, allocation)),
                  new Row("Kryo", Role.PEER, 1.4, 1.3, 1.5, Map.of(column, 2)),
                  new Row("Fory", Role.PEER, 1.0, 0.9, 1.1, Map.of(column, 2)),
                  new Row("hash", Role.INFORMATION, 0.1, 0.1, 0.1, Map.of(column, 1)))));
    }
    return PART.verdicts(tables, List.of());
  }
}
