package dev.cloakroom.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Session;
import dev.cloakroom.Sessions;
import dev.cloakroom.SubjectRef;
import dev.cloakroom.UnreadableSessionException;
import dev.cloakroom.UnreadableValueException;
import dev.cloakroom.it.servers.RedisBackend;
import dev.cloakroom.it.tampering.Bits;
import dev.cloakroom.redisson.RedissonSessionStore;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redisson.api.RMap;
import org.redisson.api.RedissonClient;
import org.redisson.client.codec.ByteArrayCodec;

/** Somebody who can write to the server changes entries behind Cloakroom's back. */
@Tag("servers")
class RedisTamperingTest {
  /** Behind what Redisson puts in front of a row, which nobody reads. */
  private static final int ROW_AT = 16;

  /** Of a value, where nothing is. */
  private static final int UNUSED_AT = ROW_AT + 1;

  private static final String KEY = "login-state:42";
  private static final byte[] VALUE = {1, 2, 3};

  private static final int LAST_ACCESSED_AT = ROW_AT + 18;
  private static final int ABSOLUTE_EXPIRY_AT = ROW_AT + 34;

  @TempDir Path directory;

  private SessionCipher cipher;
  private RedissonClient client;
  private RedissonSessionStore store;
  private Cloakroom cloakroom;
  private Sessions<ShopSession> sessions;
  private Session<ShopSession> adas;
  private RMap<byte[], byte[]> entries;
  private byte[] digest;
  private RMap<byte[], byte[]> values;

  @BeforeEach
  void aSession() throws Exception {
    RedisServer server = RedisServer.of(RedisBackend.REDIS_6);
    client = server.client();
    store = server.open();
    cipher = TinkSessionCipher.generate(directory.resolve("keys.json"));
    cloakroom =
        Cloakroom.builder().store(store).cipher(cipher).property("cloakroom.sweep", "off").build();
    sessions = cloakroom.sessions(ShopSession_.TYPE);
    adas = sessions.create(ShopSession.of("north", "ada"));
    entries = map(server.key(adas.id().partition(), "sessions"));
    cloakroom.values().put(KEY, VALUE, Duration.ofHours(1));
    digest = cipher.valueKey(server.namespace(), KEY);
    values = map(server.key(Byte.toUnsignedInt(digest[0]), "values"));
  }

  private RMap<byte[], byte[]> map(String name) {
    return client.getMap(name, ByteArrayCodec.INSTANCE);
  }

  @AfterEach
  void close() {
    if (cloakroom != null) { // where there is no server, nothing was opened
      cloakroom.close();
      store.close();
      client.shutdown();
    }
  }

  @Test
  void onlyWhereTheTimesOfUseAreAFlippedBitIsNotNoticed() {
    byte[] id = adas.id().bytes();
    byte[] entry = entries.get(id);
    TreeSet<Integer> opened = new TreeSet<>();
    for (int bit = 0; bit < Bits.count(entry); bit++) {
      entries.fastPut(id, Bits.flipped(entry, bit));
      if (opens()) {
        opened.add(bit / Byte.SIZE);
      }
      assertListedAsItWasOrNotAtAll();
    }
    assertThat(opened)
        .as("bytes of which a bit may be flipped")
        .isEqualTo(
            bytes(
                IntStream.range(0, ROW_AT), IntStream.range(LAST_ACCESSED_AT, ABSOLUTE_EXPIRY_AT)));
  }

  private static Set<Integer> bytes(IntStream some, IntStream others) {
    return IntStream.concat(some, others).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void anEntryOfAnyOtherLengthDoesNotOpen() {
    byte[] id = adas.id().bytes();
    byte[] entry = entries.get(id);
    for (int length = 0; length <= entry.length + 40; length++) {
      entries.fastPut(id, Arrays.copyOf(entry, length));

      assertThat(opens())
          .as("%s bytes of %s", length, entry.length)
          .isEqualTo(length == entry.length);
    }
  }

  @Test
  void aFlippedBitOfAValueIsNoticed() {
    byte[] entry = values.get(digest);
    TreeSet<Integer> opened = new TreeSet<>();
    for (int bit = 0; bit < Bits.count(entry); bit++) {
      values.fastPut(digest, Bits.flipped(entry, bit));
      if (valueOpens()) {
        opened.add(bit / Byte.SIZE);
      }
    }
    assertThat(opened)
        .as("bytes of which a bit may be flipped")
        .isEqualTo(bytes(IntStream.range(0, ROW_AT), IntStream.of(UNUSED_AT)));
  }

  @Test
  void aValueOfAnyOtherLengthDoesNotOpen() {
    byte[] entry = values.get(digest);
    for (int length = 0; length <= entry.length + 1; length++) {
      values.fastPut(digest, Arrays.copyOf(entry, length));

      assertThat(valueOpens())
          .as("%s bytes of %s", length, entry.length)
          .isEqualTo(length == entry.length);
    }
  }

  private boolean valueOpens() {
    try {
      Optional<byte[]> found = cloakroom.values().get(KEY);
      found.ifPresent(it -> assertThat(it).isEqualTo(VALUE));
      return found.isPresent();
    } catch (UnreadableValueException e) {
      assertThat(e.reason()).isNotNull();
      return false;
    }
  }

  private boolean opens() {
    try {
      Optional<Session<ShopSession>> found = sessions.find(adas.token());
      found.ifPresent(it -> assertThat(it.payload()).isEqualTo(adas.payload()));
      return found.isPresent();
    } catch (UnreadableSessionException e) {
      assertThat(e.id()).isEqualTo(adas.id());
      return false;
    }
  }

  private void assertListedAsItWasOrNotAtAll() {
    try {
      sessions
          .findBySubject(SubjectRef.of("north", "ada"))
          .forEach(view -> assertThat(view.payload()).isEqualTo(adas.payload()));
    } catch (UnreadableSessionException e) {
      assertThat(e.id()).isEqualTo(adas.id());
    }
  }
}
