package dev.cloakroom.benchmarks.codec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.payload.Payloads;
import dev.cloakroom.benchmarks.payload.Variant;
import org.junit.jupiter.api.Test;

class FootprintTest {
  @Test
  void itIsTheAverageOfTheSamples() {
    double bytes =
        Payloads.ofSeedsBelow(Samples.COUNT, Variant.STANDARD).stream()
            .mapToInt(session -> ProtobufMapping.messageOf(session).getSerializedSize())
            .average()
            .orElseThrow();

    Footprint footprint = Footprint.of(CodecSubject.PROTOBUF, Variant.STANDARD);

    assertThat(footprint.wireBytes()).isEqualTo(bytes);
    assertThat(footprint.arrayBytes()).isBetween(bytes + 16, bytes + 24);
  }

  @Test
  void whatAllDecodedObjectsShareIsNotPartOfAnyOfThem() {
    Serializer<Object> serializer = CodecSubject.JAVA.serializer();
    double wholeGraphs =
        Samples.of(CodecSubject.JAVA, Variant.GUEST).encoded().stream()
            .map(serializer::decode)
            .mapToLong(object -> HeapSizes.ofAllReachable(object))
            .average()
            .orElseThrow();

    double own = Footprint.of(CodecSubject.JAVA, Variant.GUEST).graphBytes();

    int constant = 24 + 24 + 24; // the object, its name, and the name's characters
    int arrayOfEmptyLists = 16;
    assertThat(wholeGraphs - own).isEqualTo(constant + arrayOfEmptyLists);
  }
}
