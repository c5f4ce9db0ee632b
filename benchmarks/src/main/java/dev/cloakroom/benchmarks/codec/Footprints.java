package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.Variant;
import java.util.HashMap;
import java.util.Map;

/** Keeps footprints, each of which is found out once. Not thread-safe. */
final class Footprints {
  private final Map<CodecSubject, Map<Variant, Footprint>> known = new HashMap<>();

  Footprint of(CodecSubject subject, Variant variant) {
    return known
        .computeIfAbsent(subject, key -> new HashMap<>())
        .computeIfAbsent(variant, key -> Footprint.of(subject, variant));
  }
}
