package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.Subtypes;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class KotlinSessionCodec implements Codec<KotlinSession> {
  private static final Field NEW = new Field("new", 1);

  private static final Field STEPS = new Field("steps", 15340);

  private static final Field KNOWN = new Field("known", 91956);

  private static final Field NAMED = new Field("named", 156105);

  private static final Field USER_ID = new Field("userId", 161336);

  private static final Field ANAME = new Field("AName", 222530);

  private static final Field SEEN_PAGE = new Field("page", 97549);

  private static final Field STEP_SEEN = new Field("Seen", 147304);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(STEPS, () -> KotlinSessionCodec.STEP_SHAPE),
      MessageShape.map(NAMED, () -> KotlinSessionCodec.LIST_OF_STEP_SHAPE));

  private static final MessageShape SEEN_SHAPE = MessageShape.of();

  private static final MessageShape STEP_SHAPE = MessageShape.oneOf(
      MessageShape.message(STEP_SEEN, () -> KotlinSessionCodec.SEEN_SHAPE));

  private static final MessageShape LIST_OF_STEP_SHAPE = MessageShape.of(
      MessageShape.list(Field.ELEMENT, () -> KotlinSessionCodec.STEP_SHAPE));

  @Override
  public void write(WireWriter out, KotlinSession payload) {
    boolean new_ = payload.isNew();
    if (new_) {
      out.bool(NEW, new_);
    }
    List<KotlinSession.Step> steps = payload.getSteps();
    if (steps != null) {
      for (KotlinSession.Step element : steps) {
        writeStep(out, STEPS, out.element(STEPS, element));
      }
    }
    Boolean known = payload.isKnown();
    if (known != null) {
      out.bool(KNOWN, known);
    }
    Map<String, List<KotlinSession.Step>> named = payload.getNamed();
    if (named != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, List<KotlinSession.Step>> entry : named.entrySet()) {
        int entryMark = out.begin(NAMED);
        out.string(Field.KEY, entry.getKey());
        writeListOfStep(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(NAMED, mark);
    }
    String userId = payload.getUserId();
    if (userId != null) {
      out.string(USER_ID, userId);
    }
    String AName = payload.getAName();
    if (AName != null) {
      out.string(ANAME, AName);
    }
  }

  @Override
  public KotlinSession read(WireReader in) {
    String userId = null;
    boolean new_ = false;
    Boolean known = null;
    List<KotlinSession.Step> steps = new ArrayList<>();
    Map<String, List<KotlinSession.Step>> named = new LinkedHashMap<>();
    String AName = null;
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> new_ = in.bool(NEW);
        case 15340 -> steps.add(readStep(in, STEPS));
        case 91956 -> known = in.bool(KNOWN);
        case 156105 -> {
          String key = "";
          List<KotlinSession.Step> value = null;
          int outer = in.begin(NAMED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readListOfStep(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          named.put(key, in.required(NAMED, Field.VALUE, value));
        }
        case 161336 -> userId = in.string(USER_ID);
        case 222530 -> AName = in.string(ANAME);
        default -> in.unknown();
      }
    }
    KotlinSession payload = new KotlinSession();
    payload.setUserId(userId);
    payload.setNew(new_);
    payload.setKnown(known);
    payload.setSteps(steps);
    payload.setNamed(named);
    payload.setAName(AName);
    return payload;
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeSeen(WireWriter out, Field field, KotlinSession.Seen value) {
    int message = out.begin(field);
    int page = value.getPage();
    if (page != 0) {
      out.int32(SEEN_PAGE, page);
    }
    out.end(message);
  }

  private static KotlinSession.Seen readSeen(WireReader in, Field field) {
    int page = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 97549 -> page = in.int32(SEEN_PAGE);
        default -> in.unknown();
      }
    }
    in.end(message);
    KotlinSession.Seen value = new KotlinSession.Seen();
    value.setPage(page);
    return value;
  }

  private static void writeStep(WireWriter out, Field field, KotlinSession.Step value) {
    int message = out.begin(field);
    if (value instanceof KotlinSession.Seen subtype) {
      writeSeen(out, STEP_SEEN, subtype);
    } else {
      throw Subtypes.notPermitted(out, value);
    }
    out.end(message);
  }

  private static KotlinSession.Step readStep(WireReader in, Field field) {
    KotlinSession.Step value = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 147304 -> value = readSeen(in, STEP_SEEN);
        default -> in.unknown();
      }
    }
    in.end(message);
    return Subtypes.known(in, field, value);
  }

  private static void writeListOfStep(WireWriter out, Field field,
      List<KotlinSession.Step> content) {
    int message = out.begin(field);
    if (content != null) {
      for (KotlinSession.Step element : content) {
        writeStep(out, Field.ELEMENT, out.element(Field.ELEMENT, element));
      }
    }
    out.end(message);
  }

  private static List<KotlinSession.Step> readListOfStep(WireReader in, Field field) {
    List<KotlinSession.Step> content = new ArrayList<>();
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 1 -> content.add(readStep(in, Field.ELEMENT));
        default -> in.unknown();
      }
    }
    in.end(message);
    return content;
  }
}
