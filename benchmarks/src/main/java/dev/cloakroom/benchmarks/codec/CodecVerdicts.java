package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.Payloads;
import dev.cloakroom.benchmarks.payload.Variant;
import dev.cloakroom.benchmarks.report.Row;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Text;
import dev.cloakroom.benchmarks.report.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures that the codec is asked for, for each variant of the payload. */
final class CodecVerdicts {
  private static final double MOST_ALLOCATED = 1.10;
  private static final int MORE_PER_FIELD = 2;

  private final List<Table> tables;

  CodecVerdicts(List<Table> tables) {
    this.tables = tables;
  }

  List<Verdict> all() {
    List<Verdict> verdicts = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      for (Direction direction : Direction.values()) {
        Table table = tableOf(direction, variant);
        verdicts.add(time(table));
        verdicts.add(allocation(table, direction));
      }
      verdicts.add(taggedBytes(variant));
      verdicts.add(hashedBytes(variant));
    }
    return verdicts;
  }

  private Table tableOf(Direction direction, Variant variant) {
    String title = direction.titleFor(variant);
    return tables.stream().filter(table -> table.title().equals(title)).findFirst().orElseThrow();
  }

  private static Verdict time(Table table) {
    Row ours = table.ours();
    return new Verdict(
        table.title() + ": at most the time of the fastest peer",
        ours.time() <= 1,
        Text.format(
            "%.2f (%.2f–%.2f) of the time of %s",
            ours.time(), ours.lowest(), ours.highest(), table.fastestPeer().subject()));
  }

  private static Verdict allocation(Table table, Direction direction) {
    double allocated = table.ours().figure(direction.allocationColumn());
    return new Verdict(
        table.title() + ": allocates at most the result and 10 %",
        allocated <= MOST_ALLOCATED,
        Text.format("%.2f of the result", allocated));
  }

  private static Verdict taggedBytes(Variant variant) {
    double ours = wireBytes(CodecSubject.CLOAKROOM, variant);
    double theirs = wireBytes(CodecSubject.PROTOBUF_MESSAGE, variant);
    return new Verdict(
        nameOf(variant) + ": with tags, at most the bytes of protobuf-java",
        ours <= theirs,
        Text.format("%.1f bytes on average, protobuf-java %.1f", ours, theirs));
  }

  private static Verdict hashedBytes(Variant variant) {
    double ours = wireBytes(CodecSubject.CLOAKROOM_HASHED, variant);
    double tagged = wireBytes(CodecSubject.CLOAKROOM, variant);
    double fields =
        Payloads.ofSeedsBelow(Samples.COUNT, variant).stream()
            .map(ProtobufMapping::messageOf)
            .mapToInt(FieldOccurrences::in)
            .average()
            .orElseThrow();
    return new Verdict(
        nameOf(variant) + ": with hash tags, at most two bytes more for each field",
        ours <= tagged + MORE_PER_FIELD * fields,
        Text.format("%.1f bytes on average, %.1f with tags, %.1f fields", ours, tagged, fields));
  }

  private static double wireBytes(CodecSubject subject, Variant variant) {
    return Samples.of(subject, variant).wireBytes();
  }

  private static String nameOf(Variant variant) {
    return variant.name().toLowerCase(Locale.ROOT);
  }
}
