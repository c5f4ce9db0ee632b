package good.nullmarked;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.SortedEntries;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
@NullUnmarked
final class MarkedSessionCodec implements Codec<MarkedSession> {
  private static final Field COUNTS = new Field("counts", 53803);

  private static final Field USER_ID = new Field("userId", 161336);

  private static final Field NOTES = new Field("notes", 206872);

  private static final Field THEME = new Field("theme", 210103);

  @Override
  public void write(WireWriter out, MarkedSession payload) {
    Map<String, Integer> counts = payload.counts();
    if (counts != null) {
      for (Map.Entry<String, Integer> entry : SortedEntries.of(COUNTS, counts)) {
        int mark = out.begin(COUNTS);
        out.string(Field.KEY, entry.getKey());
        out.int32(Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(mark);
      }
    }
    String userId = payload.userId();
    if (userId != null) {
      out.string(USER_ID, userId);
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
        case 161336 -> userId = in.string(USER_ID);
        case 206872 -> notes.add(in.string(NOTES));
        case 210103 -> theme = in.string(THEME);
        default -> in.unknown();
      }
    }
    return new MarkedSession(userId, theme, notes, counts);
  }
}
