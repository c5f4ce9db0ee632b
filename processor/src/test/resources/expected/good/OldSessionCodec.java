package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OldSessionCodec implements Codec<OldSession> {
  private static final Field NAME = new Field("name", 150246);

  private static final Field AGE = new Field("age", 234624);

  private static final MessageShape SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, OldSession payload) {
    String name = payload.name();
    if (name != null) {
      out.string(NAME, name);
    }
    int age = payload.age();
    if (age != 0) {
      out.int32(AGE, age);
    }
  }

  @Override
  public OldSession read(WireReader in) {
    String name = null;
    int age = 0;
    while (in.next()) {
      switch (in.tag()) {
        case 150246 -> name = in.string(NAME);
        case 234624 -> age = in.int32(AGE);
        default -> in.unknown();
      }
    }
    return new OldSession(name, age);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }
}
