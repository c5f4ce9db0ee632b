package good.nullmarked;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
@NullUnmarked
final class MarkedSessionCodec implements Codec<MarkedSession> {
  private static final Field COUNTS = new Field("counts", 53803);

  private static final Field PICTURE = new Field("picture", 75294);

  private static final Field TEXTS = new Field("texts", 77051);

  private static final Field TABLE = new Field("table", 77493);

  private static final Field NUMBERS = new Field("numbers", 129954);

  private static final Field USER_ID = new Field("userId", 161336);

  private static final Field PICTURES = new Field("pictures", 177884);

  private static final Field NOTES = new Field("notes", 206872);

  private static final Field THEME = new Field("theme", 210103);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.map(COUNTS),
      MessageShape.list(TEXTS),
      MessageShape.list(TABLE, () -> MarkedSessionCodec.LIST_OF_STRING_SHAPE),
      MessageShape.map(PICTURES),
      MessageShape.list(NOTES));

  private static final MessageShape LIST_OF_STRING_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT));

  @Override
  public void write(WireWriter out, MarkedSession payload) {
    Map<String, Integer> counts = payload.counts();
    if (counts != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        int entryMark = out.begin(COUNTS);
        out.string(Field.KEY, entry.getKey());
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(COUNTS, mark);
    }
    byte[] picture = payload.picture();
    if (picture != null) {
      out.bytes(PICTURE, picture);
    }
    String[] texts = payload.texts();
    if (texts != null) {
      for (String element : texts) {
        out.string(TEXTS, element);
      }
    }
    List<List<String>> table = payload.table();
    if (table != null) {
      for (List<String> element : table) {
        writeListOfString(out, TABLE, out.element(TABLE, element));
      }
    }
    int[] numbers = payload.numbers();
    if (numbers != null && numbers.length > 0) {
      int mark = out.begin(NUMBERS);
      for (int element : numbers) {
        out.rawInt32(element);
      }
      out.end(mark);
    }
    String userId = payload.userId();
    if (userId != null) {
      out.string(USER_ID, userId);
    }
    Map<String, byte[]> pictures = payload.pictures();
    if (pictures != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, byte[]> entry : pictures.entrySet()) {
        int entryMark = out.begin(PICTURES);
        out.string(Field.KEY, entry.getKey());
        out.bytes(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(PICTURES, mark);
    }
    List<String> notes = payload.notes();
    if (notes != null) {
      for (String element : notes) {
        out.string(NOTES, element);
      }
    }
    String theme = payload.theme();
    if (theme != null) {
      out.string(THEME, theme);
    }
  }

  @Override
  public MarkedSession read(WireReader in) {
    String userId = null;
    String theme = null;
    List<String> notes = new ArrayList<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    byte[] picture = null;
    int[] numbers = new int[0];
    int numbersCount = 0;
    List<String> texts = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 53803 -> {
          String key = "";
          int value = 0;
          int outer = in.begin(COUNTS);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.int32(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          counts.put(key, value);
        }
        case 75294 -> picture = in.bytes(PICTURE);
        case 77051 -> texts.add(in.string(TEXTS));
        case 77493 -> table.add(readListOfString(in, TABLE));
        case 129954 -> {
          int outer = in.beginVarints(NUMBERS);
          while (in.more()) {
            if (numbersCount == numbers.length) {
              numbers = Arrays.copyOf(numbers, 2 * numbersCount + 8);
            }
            numbers[numbersCount++] = in.rawInt32();
          }
          in.end(outer);
        }
        case 161336 -> userId = in.string(USER_ID);
        case 177884 -> {
          String key = "";
          byte[] value = new byte[0];
          int outer = in.begin(PICTURES);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.bytes(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          pictures.put(key, value);
        }
        case 206872 -> notes.add(in.string(NOTES));
        case 210103 -> theme = in.string(THEME);
        default -> in.unknown();
      }
    }
    return new MarkedSession(userId, theme, notes, counts, picture,
        Arrays.copyOf(numbers, numbersCount), texts.toArray(String[]::new), table, pictures);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeListOfString(WireWriter out, Field field, List<String> content) {
    int message = out.begin(field);
    if (content != null) {
      for (String element : content) {
        out.string(Field.ELEMENT, element);
      }
    }
    out.end(message);
  }

  private static List<String> readListOfString(WireReader in, Field field) {
    List<String> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(in.string(Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }
}
