package dev.cloakroom.benchmarks.codec;

import com.esotericsoftware.kryo.Kryo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.Message;
import dev.cloakroom.benchmarks.payload.Variant;
import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.report.Part;
import dev.cloakroom.benchmarks.report.Table;
import dev.cloakroom.benchmarks.report.Verdict;
import dev.cloakroom.benchmarks.run.Comparison;
import dev.cloakroom.benchmarks.run.Measured;
import dev.cloakroom.benchmarks.run.Role;
import dev.cloakroom.benchmarks.run.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fory.Fory;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jol.info.GraphLayout;

/** Encoding and decoding of the payload. */
public final class CodecPart implements Part {
  private static final String VARIANT = "variant";

  private final Footprints footprints = new Footprints();

  @Override
  public String name() {
    return "codec";
  }

  @Override
  public String title() {
    return "The codec beside other serializers";
  }

  @Override
  public List<Comparison> comparisons() {
    List<Comparison> comparisons = new ArrayList<>();
    for (Variant variant : Variant.values()) {
      for (Direction direction : Direction.values()) {
        comparisons.add(comparison(direction, variant));
      }
    }
    return comparisons;
  }

  private static Comparison comparison(Direction direction, Variant variant) {
    List<Subject> subjects =
        Arrays.stream(CodecSubject.values())
            .map(CodecSubject::subject)
            .filter(subject -> isMeasured(subject, variant))
            .toList();
    return new Comparison(
        direction.titleFor(variant),
        CodecBenchmark.class,
        direction.method(),
        Map.of(VARIANT, variant.name()),
        1,
        subjects);
  }

  /** What is shown for information takes time that the others need. */
  private static boolean isMeasured(Subject subject, Variant variant) {
    return variant == Variant.STANDARD || subject.role() != Role.INFORMATION;
  }

  @Override
  public Map<String, Number> figures(Comparison comparison, Subject subject, Measured measured) {
    Direction direction = Direction.ofMethod(comparison.method());
    Variant variant = Variant.valueOf(comparison.parameter(VARIANT));
    Footprint footprint = footprints.of(CodecSubject.valueOf(subject.parameter()), variant);
    Map<String, Number> figures = new LinkedHashMap<>();
    figures.put("bytes", Math.round(footprint.wireBytes()));
    figures.put(direction.allocationColumn(), measured.allocated() / direction.resultIn(footprint));
    return figures;
  }

  @Override
  public List<Verdict> verdicts(List<Table> tables, List<Counts> counts) {
    return new CodecVerdicts(tables).all();
  }

  @Override
  public List<String> notes() {
    return List.of(
        "bytes: the average size of %d encoded payloads, which are encoded and decoded in turn; every subject gets the same ones."
            .formatted(Samples.COUNT),
        "allocated / array: heap allocated by one call, as a ratio to the array that it returns.",
        "allocated / objects: the same, as a ratio to the objects that decoding makes (JOL; without what all decoded payloads share).",
        "Cloakroom: each property has a one-byte tag, or with hash tags none; a payload may have 1 MiB, as by default.",
        "Kryo: classes registered; one Kryo, Output and Input per thread, used again.",
        "Fory: Java alone (withXlang false) and the same classes on both sides (withCompatible false), its fastest mode; classes registered; one per thread. Compatible mode, its default, is shown for information.",
        "protobuf-java: a hand-written mapping between the payload's class and the generated message is part of the call; without it, for information.",
        "Jackson: JSON with the module for java.time, an ObjectWriter and an ObjectReader; all else by default.",
        "Java serialization: as it is.");
  }

  @Override
  public List<Class<?>> libraries() {
    return List.of(
        Kryo.class, Fory.class, Message.class, ObjectMapper.class, Runner.class, GraphLayout.class);
  }
}
