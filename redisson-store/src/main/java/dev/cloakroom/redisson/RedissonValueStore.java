package dev.cloakroom.redisson;

import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.UnreadableValueException;
import dev.cloakroom.redisson.Answer.Kind;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redisson.api.RMap;

/**
 * The key-value space, in maps of its own: each value behind its format, a byte that is not used
 * and its expiry. Thread-safe.
 */
final class RedissonValueStore implements ValueStore {
  private static final byte FORMAT = 1;
  private static final int DATA_AT = 2 + Long.BYTES;

  private final Server server;
  private final Layout layout;
  private final Keys keys;
  private final List<RMap<byte[], byte[]>> maps;

  RedissonValueStore(Server server, Layout layout, Keys keys) {
    this.server = server;
    this.layout = layout;
    this.keys = keys;
    this.maps =
        keys.partitions().stream().map(partition -> server.map(partition.values())).toList();
  }

  @Override
  public Optional<StoredValue> get(byte[] key, long now) {
    byte[] entry = server.call("get a value", () -> maps.get(number(key)).get(key));
    return Optional.ofNullable(entry)
        .map(bytes -> read(bytes, layout.rowAt()))
        .filter(value -> value.isLiveAt(now));
  }

  @Override
  public void put(byte[] key, StoredValue value) {
    server.ask("put a value", Script.PUT_VALUE, keysOf(key), key, row(value));
  }

  @Override
  public boolean remove(byte[] key, long now) {
    return take(key, now).isPresent();
  }

  @Override
  public Optional<StoredValue> take(byte[] key, long now) {
    Answer answer = server.ask("take a value", Script.TAKE_VALUE, keysOf(key), key, now);
    return answer.is(Kind.WRITTEN) ? Optional.of(read(answer.rest(), 0)) : Optional.empty();
  }

  @Override
  public boolean replace(byte[] key, StoredValue read, StoredValue replacement) {
    return server
        .ask("replace a value", Script.REPLACE_VALUE, keysOf(key), key, row(read), row(replacement))
        .is(Kind.WRITTEN);
  }

  @Override
  public List<Entry> scan(byte @Nullable [] after, int limit) {
    List<Entry> met = new ArrayList<>();
    int first = after == null ? 0 : number(after);
    for (int number = first; number < Keys.PARTITIONS && met.size() < limit; number++) {
      RMap<byte[], byte[]> map = maps.get(number);
      List<byte[]> next =
          server.call("scan the values", map::readAllKeySet).stream()
              .filter(key -> after == null || Arrays.compareUnsigned(key, after) > 0)
              .sorted(Arrays::compareUnsigned)
              .limit(limit - met.size())
              .toList();
      for (byte[] key : next) {
        byte[] entry = server.call("scan the values", () -> map.get(key));
        if (entry != null) {
          met.add(new Entry(key, read(entry, layout.rowAt())));
        }
      }
    }
    return met;
  }

  private static byte[] row(StoredValue value) {
    return ByteBuffer.allocate(DATA_AT + value.data().length)
        .put(FORMAT)
        .put((byte) 0)
        .putLong(value.expiresAt())
        .put(value.data())
        .array();
  }

  private static StoredValue read(byte[] bytes, int at) {
    if (bytes.length > at && bytes[at] != FORMAT) {
      throw new UnreadableValueException(
          Reason.NEWER_FORMAT,
          "it is of format " + bytes[at] + ", and this version reads format " + FORMAT,
          null);
    }
    if (bytes.length < at + DATA_AT) {
      throw new UnreadableValueException(Reason.TRUNCATED, "it ends too early", null);
    }
    ByteBuffer row = ByteBuffer.wrap(bytes).position(at + 2);
    long expiresAt = row.getLong();
    byte[] data = new byte[row.remaining()];
    row.get(data);
    return new StoredValue(expiresAt, data);
  }

  private List<Object> keysOf(byte[] key) {
    return layout.keys(keys.partition(number(key)).values());
  }

  private static int number(byte[] key) {
    return Byte.toUnsignedInt(key[0]);
  }
}
