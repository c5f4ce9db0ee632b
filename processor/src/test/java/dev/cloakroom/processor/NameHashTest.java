package dev.cloakroom.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHashTest {
  /** Computed apart from this code; stored sessions depend on each. */
  @ParameterizedTest
  @CsvSource({
    "userId, 161336",
    "tenantId, 159915",
    "cart, 164477",
    "roles, 155006",
    "a, 21658",
    "größe, 50023",
    "xxxxxxxxxx, 157340",
    "Double, 7444",
    "p138234, 2048",
    "p125538, 18999",
    "p152867, 20000"
  })
  void numberOfANameNeverChanges(String name, int tag) {
    assertThat(NameHash.of(name)).isEqualTo(tag);
  }

  @Test
  void everyNumberIsAllowedAndTakesThreeBytesAsAKey() {
    Set<Integer> seen = new TreeSet<>();
    for (int i = 0; i < 200_000; i++) {
      int tag = NameHash.of("property" + i);
      assertThat(Tags.isAllowed(tag)).isTrue();
      assertThat(tag).isBetween(1 << 11, (1 << 18) - 1);
      seen.add(tag);
    }
    assertThat(seen).hasSizeGreaterThan(100_000).anyMatch(tag -> tag < 19_000);
  }

  @Test
  void freeNumberIsTheSmallestThatIsNotTaken() {
    assertThat(Tags.free(Set.of())).isEqualTo(1);
    assertThat(Tags.free(Set.of(1, 2, 4))).isEqualTo(3);
  }
}
