package dev.cloakroom.benchmarks.memory;

import dev.cloakroom.benchmarks.codec.HeapSizes;
import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.sessions.CloakroomKeeper;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.SpringKeeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.session.MapSession;
import org.springframework.session.MapSessionRepository;
import org.springframework.session.Session;

/** What sessions take in the heap, where the store is in memory. */
final class HeapBytes {
  private HeapBytes() {}

  /**
   * Counts it.
   *
   * @param directory for a keyset
   * @param count how many sessions there are
   */
  static Counts of(Path directory, int count) {
    return new Counts(
        "Bytes in the heap, by stores in memory",
        List.of("Cloakroom", "Spring Session, in a map"),
        List.of(new Counts.Line("objects", List.of(ours(directory, count), springs(count)))));
  }

  private static long ours(Path directory, int count) {
    Path keyset = directory.resolve("heap.keyset.json");
    TinkSessionCipher.generate(keyset);
    InMemorySessionStore store = new InMemorySessionStore("default");
    long before = HeapSizes.ofAllReachable(store);
    try (Keeper keeper = new CloakroomKeeper(store, keyset, List.of(), Map.of())) {
      fill(keeper, count);
      return (HeapSizes.ofAllReachable(store) - before) / count;
    }
  }

  private static long springs(int count) {
    Map<String, Session> sessions = new ConcurrentHashMap<>();
    MapSessionRepository repository = new MapSessionRepository(sessions);
    try (Keeper keeper = new SpringKeeper<MapSession>(repository, List.of(), () -> {})) {
      fill(keeper, count);
      return HeapSizes.ofAllReachable(sessions) / count;
    }
  }

  private static void fill(Keeper keeper, int count) {
    for (int number = 0; number < count; number++) {
      keeper.create(Workload.payload(number));
    }
  }
}
