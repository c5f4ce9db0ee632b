package dev.cloakroom.wire;

import static dev.cloakroom.wire.Encoded.ONE;
import static dev.cloakroom.wire.Encoded.assertUnwritable;
import static dev.cloakroom.wire.Encoded.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FieldSorterTest {
  private static final long SEED = 7;

  @Test
  void entriesAreInTheOrderOfTheirKeysWhateverTheLengthOfTheirValues() {
    String bytes = "0a0c" + "0a0161" + "1207" + "78".repeat(7) + "0a06" + "0a0162" + "120179";

    assertThat(written(out -> entries(out, List.of("a=xxxxxxx", "b=y")))).isEqualTo(bytes);
    assertThat(written(out -> entries(out, List.of("b=y", "a=xxxxxxx")))).isEqualTo(bytes);
  }

  @Test
  void anyOrderOfManyEntriesGivesTheSameBytes() {
    Random random = new Random(SEED);
    for (int size : new int[] {2, 11, 12, 13, 25, 100, 1_000}) {
      List<String> entries = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        entries.add("key" + i + "=" + "v".repeat(random.nextInt(200)));
      }
      String bytes = written(out -> entries(out, entries));
      for (int i = 0; i < 20; i++) {
        Collections.shuffle(entries, random);

        assertThat(written(out -> entries(out, entries))).isEqualTo(bytes);
      }
    }
  }

  @Test
  void anyOrderOfElementsOfEachWireTypeGivesTheSameBytes() {
    Random random = new Random(SEED);
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      numbers.add(random.nextInt() >> random.nextInt(32));
    }
    String varints = written(out -> varints(out, numbers));
    String fixed32s = written(out -> fixed32s(out, numbers));
    String fixed64s = written(out -> fixed64s(out, numbers));
    Collections.shuffle(numbers, random);

    assertThat(written(out -> varints(out, numbers))).isEqualTo(varints);
    assertThat(written(out -> fixed32s(out, numbers))).isEqualTo(fixed32s);
    assertThat(written(out -> fixed64s(out, numbers))).isEqualTo(fixed64s);
  }

  @Test
  void twoKeysWithTheSameBytesAreRefused() {
    assertUnwritable(out -> entries(out, List.of("a=1", "b=2", "a=3")), "two keys");
    assertUnwritable(out -> entries(out, List.of("a=1", "a=11111")), "two keys");
    assertUnwritable(out -> entries(out, List.of("a=1", "a=1")), "two keys");
  }

  private static void entries(WireWriter out, List<String> entries) {
    int mark = out.beginSet();
    for (String entry : entries) {
      int message = out.begin(ONE);
      out.string(Field.KEY, entry.split("=", 2)[0]);
      out.string(Field.VALUE, entry.split("=", 2)[1]);
      out.end(message);
    }
    out.endMap(ONE, mark);
  }

  private static void varints(WireWriter out, List<Integer> numbers) {
    int mark = out.beginSet();
    numbers.forEach(number -> out.int32(ONE, number));
    out.endSet(mark);
  }

  private static void fixed32s(WireWriter out, List<Integer> numbers) {
    int mark = out.beginSet();
    numbers.forEach(number -> out.float32(ONE, number));
    out.endSet(mark);
  }

  private static void fixed64s(WireWriter out, List<Integer> numbers) {
    int mark = out.beginSet();
    numbers.forEach(number -> out.float64(ONE, number));
    out.endSet(mark);
  }
}
