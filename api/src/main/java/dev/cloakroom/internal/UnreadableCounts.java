package dev.cloakroom.internal;

import dev.cloakroom.UnreadableSessionException.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts what could not be read. Thread-safe. */
public final class UnreadableCounts {
  private final Map<Reason, LongAdder> counts = new ConcurrentHashMap<>();

  void add(Reason reason) {
    counts.computeIfAbsent(reason, key -> new LongAdder()).increment();
  }

  /** How many there were of each kind of trouble. */
  public Map<Reason, Long> byReason() {
    Map<Reason, Long> sums = new EnumMap<>(Reason.class);
    counts.forEach((reason, count) -> sums.put(reason, count.sum()));
    return sums;
  }
}
