package dev.cloakroom.benchmarks.redis;

import dev.cloakroom.benchmarks.payload.ShopSession;
import dev.cloakroom.benchmarks.sessions.Held;
import dev.cloakroom.benchmarks.sessions.Keeper;
import dev.cloakroom.benchmarks.sessions.Workload;
import java.util.List;

/** Bare commands: sealed bytes as they are, without encryption, codec, version and registry. */
abstract class BytesKeeper implements Keeper {
  /** How long bytes are kept. */
  static final long TTL_MILLIS = Workload.IDLE_TIMEOUT.toMillis();

  private final List<String> names;

  BytesKeeper(List<String> names) {
    this.names = names;
  }

  abstract byte[] read(String name);

  abstract void write(String name, byte[] bytes);

  @Override
  public Object find(int number) {
    return read(names.get(number));
  }

  @Override
  public Held hold(int number) {
    String name = names.get(number);
    byte[] bytes = read(name);
    return new Held() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public void save() {
        write(name, bytes);
      }

      @Override
      public void touch() {
        write(name, bytes);
      }

      @Override
      public void cycle() {
        throw new UnsupportedOperationException();
      }

      @Override
      public void delete() {
        throw new UnsupportedOperationException();
      }
    };
  }

  @Override
  public Held create(ShopSession payload) {
    throw new UnsupportedOperationException();
  }
}
