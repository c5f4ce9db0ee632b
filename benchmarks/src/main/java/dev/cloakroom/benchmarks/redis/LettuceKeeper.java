package dev.cloakroom.benchmarks.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.lettuce.core.RedisClient;
import io.lettuce.core.SetArgs;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import java.util.List;

/** {@code GET} and {@code SET PX} by Lettuce, over the one connection that all threads share. */
final class LettuceKeeper extends BytesKeeper {
  private static final String PREFIX = "bare:";

  private final RedisClient client;
  private final RedisCommands<byte[], byte[]> commands;

  LettuceKeeper(RedisTarget target, List<String> names) {
    super(names);
    client = RedisClient.create(target.url());
    commands = client.connect(ByteArrayCodec.INSTANCE).sync();
  }

  private static byte[] key(String name) {
    return (PREFIX + name).getBytes(US_ASCII);
  }

  @Override
  byte[] read(String name) {
    return commands.get(key(name));
  }

  @Override
  void write(String name, byte[] bytes) {
    commands.set(key(name), bytes, SetArgs.Builder.px(TTL_MILLIS));
  }

  @Override
  public void close() {
    client.shutdown();
  }
}
