package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.PayloadType;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.ShopSession_;
import dev.cloakroom.benchmarks.payload.UntaggedShopSession;
import dev.cloakroom.benchmarks.payload.UntaggedShopSession_;
import dev.cloakroom.wire.Codec;
import dev.cloakroom.wire.WireReader;
import dev.cloakroom.wire.WireWriter;
import java.util.function.Function;

/** Generated codecs, called as a session's payload is encoded and decoded. */
final class CloakroomSerializer<P> implements Serializer<P> {
  /** The size that a payload may have unless an application says otherwise. */
  private static final int LIMIT = 1 << 20;

  private final Codec<P> codec;
  private final Function<ShopSession, P> objectOf;

  private CloakroomSerializer(PayloadType<P> type, Function<ShopSession, P> objectOf) {
    this.codec = type.codec();
    this.objectOf = objectOf;
  }

  static CloakroomSerializer<ShopSession> tagged() {
    return new CloakroomSerializer<>(ShopSession_.TYPE, Function.identity());
  }

  static CloakroomSerializer<UntaggedShopSession> hashed() {
    return new CloakroomSerializer<>(UntaggedShopSession_.TYPE, UntaggedShopSession::of);
  }

  @Override
  public P objectOf(ShopSession session) {
    return objectOf.apply(session);
  }

  @Override
  public byte[] encode(P object) {
    try (WireWriter out = WireWriter.open(LIMIT)) {
      codec.write(out, object);
      return out.toByteArray();
    }
  }

  @Override
  public P decode(byte[] bytes) {
    return codec.read(new WireReader(bytes));
  }
}
