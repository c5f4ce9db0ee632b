package dev.cloakroom.benchmarks.codec;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import dev.cloakroom.benchmarks.payload.Cart;
import dev.cloakroom.benchmarks.payload.CartLine;
import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.payload.Theme;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;

/** Kryo with registered classes, and buffers that are used again. */
final class KryoSerializer implements SessionSerializer {
  private static final int FIRST_BUFFER = 4096;

  private final ThreadLocal<PerThread> perThread = ThreadLocal.withInitial(PerThread::new);

  @Override
  public byte[] encode(ShopSession object) {
    PerThread mine = perThread.get();
    mine.output.reset();
    mine.kryo.writeObject(mine.output, object);
    return mine.output.toBytes();
  }

  @Override
  public ShopSession decode(byte[] bytes) {
    PerThread mine = perThread.get();
    mine.input.setBuffer(bytes);
    return mine.kryo.readObject(mine.input, ShopSession.class);
  }

  /** Kryo and its buffers are not thread-safe. */
  private static final class PerThread {
    private final Kryo kryo = new Kryo();
    private final Output output = new Output(FIRST_BUFFER, -1);
    private final Input input = new Input();

    PerThread() {
      kryo.register(ShopSession.class);
      kryo.register(Cart.class);
      kryo.register(CartLine.class);
      kryo.register(Theme.class);
      kryo.register(ArrayList.class);
      kryo.register(HashMap.class);
      kryo.register(BigDecimal.class);
      kryo.register(Instant.class);
    }
  }
}
