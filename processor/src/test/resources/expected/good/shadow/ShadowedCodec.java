package good.shadow;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.lang.Override;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ShadowedCodec implements Codec<Shadowed> {
  private static final dev.cloakroom.wire.Field NAMES = new dev.cloakroom.wire.Field("names", 74839);

  private static final dev.cloakroom.wire.Field NAME = new dev.cloakroom.wire.Field("name", 150246);

  private static final dev.cloakroom.wire.Field FIELD = new dev.cloakroom.wire.Field("field", 188941);

  private static final dev.cloakroom.wire.Field LIST = new dev.cloakroom.wire.Field("list", 227121);

  private static final dev.cloakroom.wire.Field OWN = new dev.cloakroom.wire.Field("own", 246618);

  private static final dev.cloakroom.wire.Field STRING_TEXT = new dev.cloakroom.wire.Field("text", 121417);

  private static final dev.cloakroom.wire.Field FIELD_NUMBER = new dev.cloakroom.wire.Field("number", 82487);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(NAMES),
      MessageShape.message(FIELD, () -> ShadowedCodec.FIELD_SHAPE),
      MessageShape.message(OWN, () -> ShadowedCodec.STRING_SHAPE));

  private static final MessageShape STRING_SHAPE = MessageShape.of();

  private static final MessageShape FIELD_SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, Shadowed payload) {
    java.util.List<java.lang.String> names = payload.names();
    if (names != null) {
      for (java.lang.String element : names) {
        out.string(NAMES, element);
      }
    }
    java.lang.String name = payload.name();
    if (name != null) {
      out.string(NAME, name);
    }
    Field field = payload.field();
    if (field != null) {
      writeField(out, FIELD, field);
    }
    List list = payload.list();
    if (list != null) {
      out.constant(LIST, list);
    }
    String own = payload.own();
    if (own != null) {
      writeString(out, OWN, own);
    }
  }

  @Override
  public Shadowed read(WireReader in) {
    java.lang.String name = null;
    String own = null;
    java.util.List<java.lang.String> names = new ArrayList<>();
    List list = null;
    Field field = null;
    while (in.next()) {
      switch (in.tag()) {
        case 74839 -> names.add(in.string(NAMES));
        case 150246 -> name = in.string(NAME);
        case 188941 -> field = readField(in, FIELD);
        case 227121 -> list = in.constant(LIST, List.class);
        case 246618 -> own = readString(in, OWN);
        default -> in.unknown();
      }
    }
    return new Shadowed(name, own, names, list, field);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writeString(WireWriter out, dev.cloakroom.wire.Field field, String value) {
    int message = out.begin(field);
    java.lang.String text = value.text();
    if (text != null) {
      out.string(STRING_TEXT, text);
    }
    out.end(message);
  }

  private static String readString(WireReader in, dev.cloakroom.wire.Field field) {
    java.lang.String text = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 121417 -> text = in.string(STRING_TEXT);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new String(text);
  }

  private static void writeField(WireWriter out, dev.cloakroom.wire.Field field, Field value) {
    int message = out.begin(field);
    int number = value.number();
    if (number != 0) {
      out.int32(FIELD_NUMBER, number);
    }
    out.end(message);
  }

  private static Field readField(WireReader in, dev.cloakroom.wire.Field field) {
    int number = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 82487 -> number = in.int32(FIELD_NUMBER);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Field(number);
  }
}
