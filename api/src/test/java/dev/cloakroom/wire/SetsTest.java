package dev.cloakroom.wire;

import static dev.cloakroom.wire.Encoded.ONE;
import static dev.cloakroom.wire.Encoded.assertUnwritable;
import static dev.cloakroom.wire.Encoded.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetsTest {
  @Test
  void elementsInAnyOrderGiveTheSameBytes() {
    for (List<String> order :
        List.of(
            List.of("a", "b", "é", ""), List.of("é", "", "b", "a"), List.of("", "a", "b", "é"))) {
      assertThat(written(out -> strings(out, order)))
          .isEqualTo("0a00" + "0a0161" + "0a0162" + "0a02c3a9");
    }
  }

  @Test
  void onlyTheFieldsOfTheSetAreSorted() {
    assertThat(
            written(
                out -> {
                  out.int32(new Field("before", 15), 1);
                  int message = out.begin(ONE);
                  out.string(ONE, "z".repeat(200));
                  strings(out, List.of("b", "a"));
                  out.end(message);
                }))
        .isEqualTo("7801" + "0ad101" + "0ac801" + "7a".repeat(200) + "0a0161" + "0a0162");
  }

  @Test
  void emptySetIsNothing() {
    assertThat(written(out -> strings(out, List.of()))).isEmpty();
  }

  @Test
  void orderOfItsOwnIsRefusedWithTheProperty() {
    assertUnwritable(out -> out.naturalOrder(ONE, Collections.reverseOrder()), "comparator");
    assertUnwritable(out -> out.naturalOrder(ONE, String.CASE_INSENSITIVE_ORDER), "comparator");
    assertThat(written(out -> out.naturalOrder(ONE, null))).isEmpty();
    assertThat(written(out -> out.naturalOrder(ONE, Comparator.<Integer>naturalOrder()))).isEmpty();
  }

  private static void strings(WireWriter out, List<String> elements) {
    int mark = out.beginSet();
    for (String element : elements) {
      out.string(ONE, element);
    }
    out.endSet(mark);
  }
}
