package dev.cloakroom.wire;

import static dev.cloakroom.wire.Encoded.ONE;
import static dev.cloakroom.wire.Encoded.assertUnwritable;
import static dev.cloakroom.wire.Encoded.written;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
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

  @Test
  void nothingOfWhatWasSortedIsKept() throws Exception {
    for (int size : new int[] {1, 3, 13, 40}) {
      FieldSorter sorter = new FieldSorter();
      byte[] buffer = unsorted(size);
      sorter.sortEntries(buffer, 0, buffer.length - FieldSorter.LOOK_AHEAD);
      assertHoldsNoText(sorter);
      sorter.sortElements(buffer, 0, buffer.length - FieldSorter.LOOK_AHEAD);
      assertHoldsNoText(sorter);
    }
  }

  /** Entries in the order opposite to that of their keys. */
  private static byte[] unsorted(int size) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = size - 1; i >= 0; i--) {
      String key = "secret" + (char) ('0' + i);
      String entry = "0a07" + HexFormat.of().formatHex(key.getBytes(UTF_8)) + "120179";
      bytes.writeBytes(HexFormat.of().parseHex("0a0c" + entry));
    }
    bytes.writeBytes(new byte[FieldSorter.LOOK_AHEAD]);
    return bytes.toByteArray();
  }

  private static void assertHoldsNoText(FieldSorter sorter) throws IllegalAccessException {
    for (java.lang.reflect.Field field : FieldSorter.class.getDeclaredFields()) {
      field.setAccessible(true);
      Object held = field.get(sorter);
      if (held instanceof byte[] bytes) {
        assertThat(bytes).containsOnly(0);
      } else if (held instanceof long[] numbers) {
        assertThat(Arrays.stream(numbers).mapToObj(Long::toHexString))
            .noneMatch(digits -> digits.contains("736563"));
      }
    }
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
