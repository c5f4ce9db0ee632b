package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.ShopSession;

/** Encodes the payload class itself. */
interface SessionSerializer extends Serializer<ShopSession> {
  @Override
  default ShopSession objectOf(ShopSession session) {
    return session;
  }
}
