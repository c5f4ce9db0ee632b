package good;

import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.Field;
import dev.cloakroom.wire.MessageShape;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class Outer_InnerCodec implements Codec<Outer.Inner> {
  private static final Field NAME = new Field("name", 150246);

  private static final Field OTHER = new Field("other", 182752);

  private static final Field POINT = new Field("point", 251828);

  private static final Field POINT_Y = new Field("y", 9656);

  private static final Field POINT_X = new Field("x", 225764);

  private static final Field POINT__Z = new Field("z", 86955);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.message(OTHER, () -> Outer_InnerCodec.POINT__SHAPE),
      MessageShape.message(POINT, () -> Outer_InnerCodec.POINT_SHAPE));

  private static final MessageShape POINT_SHAPE = MessageShape.of();

  private static final MessageShape POINT__SHAPE = MessageShape.of();

  @Override
  public void write(WireWriter out, Outer.Inner payload) {
    String name = payload.name();
    if (name != null) {
      out.string(NAME, name);
    }
    Outer.Deep.Point other = payload.other();
    if (other != null) {
      writePoint_(out, OTHER, other);
    }
    Outer.Point point = payload.point();
    if (point != null) {
      writePoint(out, POINT, point);
    }
  }

  @Override
  public Outer.Inner read(WireReader in) {
    String name = null;
    Outer.Point point = null;
    Outer.Deep.Point other = null;
    while (in.next()) {
      switch (in.tag()) {
        case 150246 -> name = in.string(NAME);
        case 182752 -> other = readPoint_(in, OTHER);
        case 251828 -> point = readPoint(in, POINT);
        default -> in.unknown();
      }
    }
    return new Outer.Inner(name, point, other);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }

  private static void writePoint(WireWriter out, Field field, Outer.Point value) {
    int message = out.begin(field);
    int y = value.y();
    if (y != 0) {
      out.int32(POINT_Y, y);
    }
    int x = value.x();
    if (x != 0) {
      out.int32(POINT_X, x);
    }
    out.end(message);
  }

  private static Outer.Point readPoint(WireReader in, Field field) {
    int x = 0;
    int y = 0;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 9656 -> y = in.int32(POINT_Y);
        case 225764 -> x = in.int32(POINT_X);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Outer.Point(x, y);
  }

  private static void writePoint_(WireWriter out, Field field, Outer.Deep.Point value) {
    int message = out.begin(field);
    Long z = value.z();
    if (z != null) {
      out.int64(POINT__Z, z);
    }
    out.end(message);
  }

  private static Outer.Deep.Point readPoint_(WireReader in, Field field) {
    Long z = null;
    int message = in.begin(field);
    while (in.next()) {
      switch (in.tag()) {
        case 86955 -> z = in.int64(POINT__Z);
        default -> in.unknown();
      }
    }
    in.end(message);
    return new Outer.Deep.Point(z);
  }
}
