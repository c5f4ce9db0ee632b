package dev.cloakroom.benchmarks.redis;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.cloakroom.redisson.SameClient;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.redisson.api.RMapCache;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;

/** {@code get} and {@code fastPut} of one {@code RMapCache}, by a client set up as the store's. */
final class MapCacheKeeper extends BytesKeeper {
  private final RedissonClient client;
  private final RMapCache<byte[], byte[]> map;

  MapCacheKeeper(RedisTarget target, List<String> names) {
    super(names);
    client = SameClient.create(target.url());
    map = client.getMapCache("bare-map-cache", ByteArrayCodec.INSTANCE);
  }

  @Override
  byte[] read(String name) {
    return Objects.requireNonNull(map.get(name.getBytes(US_ASCII)));
  }

  @Override
  void write(String name, byte[] bytes) {
    map.fastPut(name.getBytes(US_ASCII), bytes, TTL_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    client.shutdown();
  }
}
