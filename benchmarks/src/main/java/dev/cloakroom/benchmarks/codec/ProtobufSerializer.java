package dev.cloakroom.benchmarks.codec;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.cloakroom.benchmarks.codec.proto.ShopMessage;
import dev.cloakroom.benchmarks.payload.ShopSession;
import java.io.UncheckedIOException;

/** Generated messages of protobuf-java, with the mapping between them and the payload. */
final class ProtobufSerializer implements SessionSerializer {
  @Override
  public byte[] encode(ShopSession object) {
    return ProtobufMapping.messageOf(object).toByteArray();
  }

  @Override
  public ShopSession decode(byte[] bytes) {
    return ProtobufMapping.sessionOf(parsed(bytes));
  }

  static ShopMessage parsed(byte[] bytes) {
    try {
      return ShopMessage.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new UncheckedIOException(e);
    }
  }
}
