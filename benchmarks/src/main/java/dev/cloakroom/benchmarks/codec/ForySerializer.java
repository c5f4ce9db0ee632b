package dev.cloakroom.benchmarks.codec;

import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.CartLine;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Theme;
import org.apache.fory.Fory;
import org.apache.fory.ThreadSafeFory;

/** Apache Fory for Java alone, with registered classes and the code that it generates. */
final class ForySerializer implements SessionSerializer {
  private final ThreadSafeFory fory;

  private ForySerializer(boolean compatible) {
    fory = Fory.builder().withXlang(false).withCompatible(compatible).buildThreadLocalFory();
    fory.register(ShopSession.class);
    fory.register(Cart.class);
    fory.register(CartLine.class);
    fory.register(Theme.class);
  }

  /** The faster way: readers and writers have to have the same classes. */
  static ForySerializer sameSchema() {
    return new ForySerializer(false);
  }

  /** Fory's default, in which a class may change. */
  static ForySerializer compatible() {
    return new ForySerializer(true);
  }

  @Override
  public byte[] encode(ShopSession object) {
    return fory.serialize(object);
  }

  @Override
  public ShopSession decode(byte[] bytes) {
    return fory.deserialize(bytes, ShopSession.class);
  }
}
