package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.codec.proto.ShopMessage;
import dev.cloakroom.benchmarks.payload.ShopSession;

/** Generated messages of protobuf-java alone: what a program without a class of its own pays. */
final class ProtobufMessageSerializer implements Serializer<ShopMessage> {
  @Override
  public ShopMessage objectOf(ShopSession session) {
    return ProtobufMapping.messageOf(session);
  }

  @Override
  public byte[] encode(ShopMessage object) {
    return object.toByteArray();
  }

  @Override
  public ShopMessage decode(byte[] bytes) {
    return ProtobufSerializer.parsed(bytes);
  }
}
