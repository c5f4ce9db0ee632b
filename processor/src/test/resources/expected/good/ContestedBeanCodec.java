package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class ContestedBeanCodec implements Codec<ContestedBean> {
  private static final Field PAGE = new Field("page", 97549);

  private static final Field VISITS = new Field("visits", 141046);

  private static final Field ZOOM = new Field("zoom", 147926);

  private static final MessageShape SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, ContestedBean payload) {
    String page = payload.getPage();
    if (page != null) {
      out.string(PAGE, page);
    }
    int visits = payload.getVisits();
    if (visits != 0) {
      out.int32(VISITS, visits);
    }
    int zoom = payload.getZoom();
    if (zoom != 0) {
      out.int32(ZOOM, zoom);
    }
  }

  @Override
  public ContestedBean read(WireReader in) {
    int zoom = 0;
    String page = null;
    int visits = 0;
    while (in.next()) {
      switch (in.tag()) {
        case 97549 -> page = in.string(PAGE);
        case 141046 -> visits = in.int32(VISITS);
        case 147926 -> zoom = in.int32(ZOOM);
        default -> in.unknown();
      }
    }
    ContestedBean payload = new ContestedBean();
    payload.setZoom(zoom);
    payload.setPage(page);
    payload.setVisits(visits);
    return payload;
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }
}
