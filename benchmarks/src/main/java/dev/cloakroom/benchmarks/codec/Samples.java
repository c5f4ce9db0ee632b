package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.Payloads;
import dev.cloakroom.benchmarks.payload.Variant;
import java.util.List;

/** What one subject encodes and decodes in turn, so that no branch is always the same. */
record Samples(Serializer<Object> serializer, List<Object> objects, List<byte[]> encoded) {
  /** A power of two, and few enough for a processor's cache. */
  static final int COUNT = 16;

  static Samples of(CodecSubject subject, Variant variant) {
    Serializer<Object> serializer = subject.serializer();
    List<Object> objects =
        Payloads.ofSeedsBelow(COUNT, variant).stream().map(serializer::objectOf).toList();
    return new Samples(serializer, objects, objects.stream().map(serializer::encode).toList());
  }

  /** Bytes on the wire, on average. */
  double wireBytes() {
    return encoded.stream().mapToInt(bytes -> bytes.length).average().orElseThrow();
  }
}
