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
final class BeanSessionCodec implements Codec<BeanSession> {
  private static final Field BY_PAGE = new Field("byPage", 4240);

  private static final Field USER = new Field("user", 63425);

  private static final Field VISITS = new Field("visits", 141046);

  private static final Field NEW = new Field("new", 173749);

  private static final Field COUNT = new Field("count", 216145);

  private static final Field URL_ = new Field("URL", 248929);

  private static final Field VISIT_LAST = new Field("last", 12122);

  private static final Field VISIT_PAGE = new Field("page", 97549);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.map(BY_PAGE, () -> BeanSessionCodec.VISIT_SHAPE),
      MessageShape.list(VISITS, () -> BeanSessionCodec.VISIT_SHAPE));

  private static final MessageShape VISIT_SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, BeanSession payload) {
    Map<String, BeanSession.Visit> byPage = payload.getByPage();
    if (byPage != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, BeanSession.Visit> entry : byPage.entrySet()) {
        int entryMark = out.begin(BY_PAGE);
        out.string(Field.KEY, entry.getKey());
        writeVisit(out, Field.VALUE, out.element(Field.VALUE, entry.getValue()));
        out.end(entryMark);
      }
      out.endMap(BY_PAGE, mark);
    }
    String user = payload.getUser();
    if (user != null) {
      out.string(USER, user);
    }
    List<BeanSession.Visit> visits = payload.getVisits();
    if (visits != null) {
      for (BeanSession.Visit element : visits) {
        writeVisit(out, VISITS, out.element(VISITS, element));
      }
    }
    boolean new_ = payload.isNew();
    if (new_) {
      out.bool(NEW, new_);
    }
    int count = payload.getCount();
    if (count != 0) {
      out.int32(COUNT, count);
    }
    String URL = payload.getURL();
    if (URL != null) {
      out.string(URL_, URL);
    }
  }

  @Override
  public BeanSession read(WireReader in) {
    String user = null;
    boolean new_ = false;
    int count = 0;
    String URL = null;
    List<BeanSession.Visit> visits = new ArrayList<>();
    Map<String, BeanSession.Visit> byPage = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 4240 -> {
          String key = "";
          BeanSession.Visit value = null;
          int outer = in.begin(BY_PAGE);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = readVisit(in, Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          byPage.put(key, in.required(BY_PAGE, Field.VALUE, value));
        }
        case 63425 -> user = in.string(USER);
        case 141046 -> visits.add(readVisit(in, VISITS));
        case 173749 -> new_ = in.bool(NEW);
        case 216145 -> count = in.int32(COUNT);
        case 248929 -> URL = in.string(URL_);
        default -> in.unknown();
      }
    }
    BeanSession payload = new BeanSession();
    payload.setUser(user);
    payload.setNew(new_);
    payload.setCount(count);
    payload.setURL(URL);
    payload.setVisits(visits);
    payload.setByPage(byPage);
    return payload;
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeVisit(WireWriter out, Field field, BeanSession.Visit value) {
    int message = out.begin(field);
    Boolean last = value.isLast();
    if (last != null) {
      out.bool(VISIT_LAST, last);
    }
    String page = value.getPage();
    if (page != null) {
      out.string(VISIT_PAGE, page);
    }
    out.end(message);
  }

  private static BeanSession.Visit readVisit(WireReader in, Field field) {
    String page = null;
    Boolean last = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 12122 -> last = in.bool(VISIT_LAST);
        case 97549 -> page = in.string(VISIT_PAGE);
        default -> in.unknown();
      }
    }
    in.end(message);
    BeanSession.Visit value = new BeanSession.Visit();
    value.setPage(page);
    value.setLast(last);
    return value;
  }
}
