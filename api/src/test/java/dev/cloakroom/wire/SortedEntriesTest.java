package dev.cloakroom.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SortedEntriesTest {
  private static final Field PROPERTY = new Field("property", 1);

  @Test
  void entriesComeInTheOrderOfTheKeysWhateverOrderTheMapHas() {
    Map<String, Integer> map = new TreeMap<>(Collections.reverseOrder());
    map.putAll(Map.of("b", 1, "a", 2, "B", 3, "", 4));

    assertThat(SortedEntries.of(PROPERTY, map))
        .extracting(Map.Entry::getKey)
        .containsExactly("", "B", "a", "b");
  }

  @Test
  void entriesOfEnumsComeInTheOrderOfTheNamesSoThatConstantsMayMove() {
    Map<TimeUnit, Integer> map = new LinkedHashMap<>();
    map.put(TimeUnit.NANOSECONDS, 1);
    map.put(TimeUnit.DAYS, 2);
    map.put(TimeUnit.HOURS, 3);

    assertThat(SortedEntries.byName(PROPERTY, map))
        .extracting(Map.Entry::getKey)
        .containsExactly(TimeUnit.DAYS, TimeUnit.HOURS, TimeUnit.NANOSECONDS);
  }

  @Test
  void nullKeyIsRefusedWithTheProperty() {
    Map<String, Integer> map = Collections.singletonMap(null, 1);

    assertThatThrownBy(() -> SortedEntries.of(PROPERTY, map))
        .isInstanceOf(WireException.class)
        .hasMessageContaining("property 'property' holds a null key");
  }
}
