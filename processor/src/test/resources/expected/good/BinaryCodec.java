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
import java.util.Optional;
import javax.annotation.processing.Generated;

@Generated("dev.cloakroom.processor.SessionPayloadProcessor")
final class BinaryCodec implements Codec<Binary> {
  private static final Field BYTES = new Field("bytes", 27199);

  private static final Field MAYBE = new Field("maybe", 102181);

  private static final Field LISTED = new Field("listed", 114603);

  private static final Field NAMED = new Field("named", 156105);

  private static final MessageShape SHAPE = MessageShape.of(
      MessageShape.list(LISTED),
      MessageShape.map(NAMED));

  @Override
  public void write(WireWriter out, Binary payload) {
    byte[] bytes = payload.bytes();
    if (bytes != null) {
      out.bytes(BYTES, bytes);
    }
    Optional<byte[]> maybe = payload.maybe();
    if (maybe != null && maybe.isPresent()) {
      out.bytes(MAYBE, maybe.get());
    }
    List<byte[]> listed = payload.listed();
    if (listed != null) {
      for (byte[] element : listed) {
        out.bytes(LISTED, element);
      }
    }
    Map<String, byte[]> named = payload.named();
    if (named != null) {
      int mark = out.beginSet();
      for (Map.Entry<String, byte[]> entry : named.entrySet()) {
        int entryMark = out.begin(NAMED);
        out.string(Field.KEY, entry.getKey());
        out.bytes(Field.VALUE, entry.getValue());
        out.end(entryMark);
      }
      out.endMap(NAMED, mark);
    }
  }

  @Override
  public Binary read(WireReader in) {
    byte[] bytes = null;
    List<byte[]> listed = new ArrayList<>();
    Optional<byte[]> maybe = Optional.empty();
    Map<String, byte[]> named = new LinkedHashMap<>();
    while (in.next()) {
      switch (in.tag()) {
        case 27199 -> bytes = in.bytes(BYTES);
        case 102181 -> maybe = Optional.of(in.bytes(MAYBE));
        case 114603 -> listed.add(in.bytes(LISTED));
        case 156105 -> {
          String key = "";
          byte[] value = new byte[0];
          int outer = in.begin(NAMED);
          while (in.next()) {
            switch (in.tag()) {
              case 1 -> key = in.string(Field.KEY);
              case 2 -> value = in.bytes(Field.VALUE);
              default -> in.unknown();
            }
          }
          in.end(outer);
          named.put(key, value);
        }
        default -> in.unknown();
      }
    }
    return new Binary(bytes, listed, maybe, named);
  }

  @Override
  public MessageShape shape() {
    return SHAPE;
  }
}
