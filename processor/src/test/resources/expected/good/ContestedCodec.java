package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ContestedCodec implements Codec<Contested> {
  private static final Field TENANT = new Field("tenant", 31014);

  private static final Field SEEN = new Field("seen", 46199);

  private static final Field USER = new Field("user", 63425);

  private static final Field PAGE = new Field("page", 97549);

  private static final Field VISITS = new Field("visits", 141046);

  private static final Field ZOOM = new Field("zoom", 147926);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.map(SEEN, () -> ContestedCodec.LIST_OF_INTEGER_SHAPE));

  private static final MessageShape LIST_OF_INTEGER_SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, Contested payload) {
    String tenant = payload.tenant();
    if (tenant != null) {
      out.string(TENANT, tenant);
    }
    Map<String, List<Integer>> seen = payload.seen();
    if (seen != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, List<Integer>> entry : seen.entrySet()) {
        int entryMark = out.begin(SEEN);
        out.string(Field.KEY, entry.getKey());
        writeListOfInteger(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(SEEN, mark);
    }
    String user = payload.user();
    if (user != null) {
      out.string(USER, user);
    }
    String page = payload.page();
    if (page != null) {
      out.string(PAGE, page);
    }
    int visits = payload.visits();
    if (visits != 0) {
      out.int32(VISITS, visits);
    }
    int zoom = payload.zoom();
    if (zoom != 0) {
      out.int32(ZOOM, zoom);
    }
  }

  @Override
  public Contested read(WireReader in) {
    String user = null;
    String tenant = null;
    String page = null;
    int zoom = 0;
    int visits = 0;
    Map<String, List<Integer>> seen = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 31014 -> tenant = in.string(TENANT);
        case 46199 -> {
          String key = "";
          List<Integer> value = null;
          int outer = in.begin(SEEN);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readListOfInteger(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          seen.put(key, in.required(SEEN, Field.VALUE, value));
        }
        case 63425 -> user = in.string(USER);
        case 97549 -> page = in.string(PAGE);
        case 141046 -> visits = in.int32(VISITS);
        case 147926 -> zoom = in.int32(ZOOM);
        default -> in.unknown();
      }
    }
    return new Contested(user, tenant, page, zoom, visits, seen);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeListOfInteger(WireWriter out, Field field, List<Integer> content) {
    int message = out.begin(field);
    if (content != null && !content.isEmpty()) {
      int mark = out.begin(Field.ELEMENT);
      for (Integer element : content) {
        out.rawInt32(out.packed(element));
      }
      out.end(mark);
    }
    out.end(message);
  }

  private static List<Integer> readListOfInteger(WireReader in, Field field) {
    List<Integer> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> {
          int outer = in.beginVarints(Field.ELEMENT);
          while (in.more()) {
            content.add(in.rawInt32());
          }
          in.end(outer);
        }
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }
}
