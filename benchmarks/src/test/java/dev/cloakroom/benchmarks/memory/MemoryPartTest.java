package dev.cloakroom.benchmarks.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.benchmarks.report.Counts;
import dev.cloakroom.benchmarks.sql.Databases;
import dev.cloakroom.benchmarks.sql.SqlBytes;
import dev.cloakroom.it.servers.Backend;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryPartTest {
  private static final int COUNT = 500;

  /** The least that a sealed payload takes, and what nobody would keep for one. */
  private static final long LEAST = 700;

  private static final long MOST = 20_000;

  @Test
  void inTheHeapEachSessionIsCounted(@TempDir Path directory) {
    assertPlausible(HeapBytes.of(directory, COUNT));
  }

  @Test
  void inADatabaseEachSessionIsCountedWithItsIndexes() throws Exception {
    try (Databases databases = Databases.named(List.of("sqlite"))) {
      assertPlausible(SqlBytes.of(Backend.SQLITE, databases.target(Backend.SQLITE), COUNT));
    }
  }

  private static void assertPlausible(Counts counts) {
    assertThat(counts.columns().get(0)).isEqualTo("Cloakroom");
    assertThat(counts.lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.numbers())
                    .hasSize(counts.columns().size())
                    .allSatisfy(bytes -> assertThat(bytes).isBetween(LEAST, MOST)));
  }
}
