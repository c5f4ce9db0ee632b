package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class InheritingCodec implements Codec<Inheriting> {
  private static final Field CITY = new Field("city", 7);

  private static final Field SUB = new Field("sub", 78194);

  private static final Field VISITS = new Field("visits", 141046);

  private static final Field ID = new Field("id", 141654);

  private static final Field EXTRA = new Field("extra", 245875);

  private static final Field SUB_CITY = new Field("city", 7);

  private static final Field SUB_ID = new Field("id", 141654);

  private static final Field SUB_EXTRA = new Field("extra", 245875);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.message(SUB, () -> InheritingCodec.SUB_SHAPE),
      MessageShape.list(EXTRA));

  private static final MessageShape SUB_SHAPE = MessageShape.of(
      MessageShape.list(SUB_EXTRA));

  @Override
  public void write(WireWriter out, Inheriting payload) {
    String city = payload.getCity();
    if (city != null) {
      out.string(CITY, city);
    }
    Inheriting.Sub sub = payload.getSub();
    if (sub != null) {
      writeSub(out, SUB, sub);
    }
    int visits = payload.getVisits();
    if (visits != 0) {
      out.int32(VISITS, visits);
    }
    String id = payload.getId();
    if (id != null) {
      out.string(ID, id);
    }
    List<String> extra = payload.getExtra();
    if (extra != null) {
      for (String element : extra) {
        out.string(EXTRA, element);
      }
    }
  }

  @Override
  public Inheriting read(WireReader in) {
    String id = null;
    List<String> extra = new ArrayList<>();
    String city = null;
    int visits = 0;
    Inheriting.Sub sub = null;
    while (in.next()) {
      switch (in.tag()) {
        case 7 -> city = in.string(CITY);
        case 78194 -> sub = readSub(in, SUB);
        case 141046 -> visits = in.int32(VISITS);
        case 141654 -> id = in.string(ID);
        case 245875 -> extra.add(in.string(EXTRA));
        default -> in.unknown();
      }
    }
    Inheriting payload = new Inheriting();
    payload.setId(id);
    payload.setExtra(extra);
    payload.setCity(city);
    payload.setVisits(visits);
    payload.setSub(sub);
    return payload;
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeSub(WireWriter out, Field field, Inheriting.Sub value) {
    int message = out.begin(field);
    String city = value.getCity();
    if (city != null) {
      out.string(SUB_CITY, city);
    }
    String id = value.getId();
    if (id != null) {
      out.string(SUB_ID, id);
    }
    List<String> extra = value.getExtra();
    if (extra != null) {
      for (String element : extra) {
        out.string(SUB_EXTRA, element);
      }
    }
    out.end(message);
  }

  private static Inheriting.Sub readSub(WireReader in, Field field) {
    String id = null;
    List<String> extra = new ArrayList<>();
    String city = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 7 -> city = in.string(SUB_CITY);
        case 141654 -> id = in.string(SUB_ID);
        case 245875 -> extra.add(in.string(SUB_EXTRA));
        default -> in.unknown();
      }
    }
    in.end(message);
    Inheriting.Sub value = new Inheriting.Sub();
    value.setId(id);
    value.setExtra(extra);
    value.setCity(city);
    return value;
  }
}
