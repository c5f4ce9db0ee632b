package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.Variant;

/**
 * What a subject's results take, on average over the samples: bytes on the wire, bytes of heap of
 * the array that holds them, bytes of heap of the objects that decoding makes.
 */
record Footprint(double wireBytes, double arrayBytes, double graphBytes) {
  static Footprint of(CodecSubject subject, Variant variant) {
    Samples samples = Samples.of(subject, variant);
    double array = 0;
    double graph = 0;
    for (byte[] bytes : samples.encoded()) {
      array += HeapSizes.ofAllReachable(bytes);
      graph += ownGraphBytes(samples.serializer(), bytes);
    }
    int count = samples.encoded().size();
    return new Footprint(samples.wireBytes(), array / count, graph / count);
  }

  /** Without what every decoded object shares, such as constants of enums. */
  private static long ownGraphBytes(Serializer<Object> serializer, byte[] bytes) {
    Object one = serializer.decode(bytes);
    Object other = serializer.decode(bytes);
    return HeapSizes.ofAllReachable(one, other) - HeapSizes.ofAllReachable(other);
  }
}
