package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class RenamedCodec implements Codec<Renamed> {
  private static final Field ONE_BYTE = new Field("oneByte", 15);

  private static final Field SECOND = new Field("second", 95727);

  private static final Field LAST = new Field("last", 536870911);

  private static final MessageShape SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, Renamed payload) {
    int oneByte = payload.oneByte();
    if (oneByte != 0) {
      out.int32(ONE_BYTE, oneByte);
    }
    String second = payload.second();
    if (second != null) {
      out.string(SECOND, second);
    }
    int last = payload.last();
    if (last != 0) {
      out.int32(LAST, last);
    }
  }

  @Override
  public Renamed read(WireReader in) {
    String second = null;
    int last = 0;
    int oneByte = 0;
    while (in.next()) {
      switch (in.tag()) {
        case 15 -> oneByte = in.int32(ONE_BYTE);
        case 95727 -> second = in.string(SECOND);
        case 536870911 -> last = in.int32(LAST);
        default -> in.unknown();
      }
    }
    return new Renamed(second, last, oneByte);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }
}
