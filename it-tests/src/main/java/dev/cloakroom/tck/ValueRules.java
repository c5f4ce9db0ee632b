package dev.cloakroom.tck;

import static dev.cloakroom.tck.Rows.EXPIRY;
import static dev.cloakroom.tck.Rows.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The rules as they apply to the key-value space. */
abstract class ValueRules extends StoreRules {
  private static final int ROUNDS = 15;

  ValueRules(SessionStoreTck kit) {
    super(kit);
  }

  @Test
  void rule01_aValueIsSeenByTheOtherNode() {
    byte[] key = put(EXPIRY);

    assertThat(second().values().get(key, NOW)).as("get on the other node").isPresent();
  }

  @Test
  void rule01_aSecondPutReplacesTheFirst() {
    byte[] key = put(EXPIRY);

    second().values().put(key, new StoredValue(EXPIRY + 5, new byte[] {5}));

    assertThat(first().values().get(key, NOW))
        .hasValueSatisfying(
            value -> {
              assertThat(value.data()).as("data after a second put").containsExactly(5);
              assertThat(value.expiresAt()).as("expiry").isEqualTo(EXPIRY + 5);
            });
  }

  @Test
  void rule01_aValueOutlivesAllNodes() throws Exception {
    assumeTrue(
        kit.isPersistent(),
        "this store is not persistent (isPersistent() is false), so nothing outlives its nodes");
    String namespace = Nodes.freshNamespace();
    byte[] key = Rows.random(32);
    try (SessionStore before = kit.open(namespace)) {
      before.values().put(key, new StoredValue(EXPIRY, Rows.random(10)));
    }
    try (SessionStore after = kit.open(namespace)) {
      assertThat(after.values().get(key, NOW)).as("a value after reopening").isPresent();
    }
  }

  @Test
  void rule01_putsByManyThreadsLeaveOneOfThem() throws Exception {
    byte[] key = Rows.random(32);

    Together.run(
        thread ->
            () -> {
              node(thread).values().put(key, new StoredValue(EXPIRY, new byte[] {(byte) thread}));
              return thread;
            });

    assertThat(first().values().get(key, NOW))
        .hasValueSatisfying(
            value -> assertThat((int) value.data()[0]).isBetween(0, Together.THREADS - 1));
  }

  @Test
  void rule03_aRemovedValueIsGone() {
    byte[] key = put(EXPIRY);

    assertThat(second().values().remove(key, NOW)).as("remove").isTrue();
    assertThat(first().values().get(key, NOW)).as("get").isEmpty();
    assertThat(first().values().remove(key, NOW)).as("remove again").isFalse();
  }

  @Test
  void rule03_aTakenValueIsGone() {
    byte[] key = put(EXPIRY);

    assertThat(second().values().take(key, NOW)).as("take").isPresent();
    assertThat(first().values().take(key, NOW)).as("take again").isEmpty();
    assertThat(first().values().get(key, NOW)).as("get after take").isEmpty();
  }

  @Test
  void rule03_onlyWhatWasReadIsReplaced() {
    byte[] key = put(EXPIRY);
    StoredValue read = first().values().get(key, NOW).orElseThrow();
    StoredValue resealed = new StoredValue(EXPIRY, Rows.random(11));

    assertThat(second().values().replace(key, read, resealed)).as("replace").isTrue();
    assertThat(second().values().replace(key, read, resealed)).as("sent again").isTrue();
    assertThat(first().values().get(key, NOW).orElseThrow().data())
        .as("the replacement")
        .isEqualTo(resealed.data());
    assertThat(first().values().get(key, EXPIRY)).as("at the expiry, as before").isEmpty();

    assertThat(first().values().replace(key, read, new StoredValue(EXPIRY, Rows.random(12))))
        .as("a replacement of what somebody else has replaced")
        .isFalse();
    first().values().remove(key, NOW);
    assertThat(second().values().replace(key, resealed, read))
        .as("a replacement of what is gone")
        .isFalse();
    assertThat(first().values().get(key, NOW)).as("what is gone").isEmpty();
  }

  @Test
  void rule01_aScanMeetsEveryValueOnceAndInOrder() throws Exception {
    Map<String, byte[]> expected = new TreeMap<>();
    Map<String, byte[]> met = new LinkedHashMap<>();
    try (SessionStore store = kit.open(Nodes.freshNamespace())) {
      for (int i = 0; i < 25; i++) {
        byte[] key = Rows.random(32);
        byte[] data = Rows.random(10);
        store.values().put(key, new StoredValue(i % 5 == 0 ? NOW + 1 : EXPIRY, data));
        expected.put(HexFormat.of().formatHex(key), data);
      }
      List<ValueStore.Entry> batch = store.values().scan(null, 7);
      while (!batch.isEmpty() && met.size() <= expected.size()) {
        assertThat(batch).as("a batch of a scan").hasSizeLessThanOrEqualTo(7);
        batch.forEach(
            entry -> met.put(HexFormat.of().formatHex(entry.key()), entry.value().data()));
        batch = store.values().scan(batch.get(batch.size() - 1).key(), 7);
      }
    }

    assertThat(met.keySet())
        .as("the keys that the batches of a scan met")
        .containsExactlyElementsOf(expected.keySet());
    expected.forEach(
        (key, data) -> assertThat(met.get(key)).as("the data of a scanned value").isEqualTo(data));
  }

  @Test
  void rule07_aScanMeetsNoValueOfAnotherNamespace() throws Exception {
    put(EXPIRY);
    try (SessionStore other = kit.open(Nodes.freshNamespace())) {
      assertThat(other.values().scan(null, 10)).as("values of another namespace").isEmpty();
    }
  }

  @Test
  void rule03_ofManyTakersExactlyOneGetsTheValue() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] key = put(EXPIRY);

      List<Boolean> taken =
          Together.run(thread -> () -> node(thread).values().take(key, NOW).isPresent());

      assertThat(taken).as("of many takers").containsOnlyOnce(true);
    }
  }

  @Test
  void rule06_aValueIsThereUntilTheMillisecondBeforeItsExpiry() {
    byte[] key = put(EXPIRY);

    assertThat(second().values().get(key, EXPIRY - 1)).as("1 ms before").isPresent();
    assertThat(second().values().get(key, EXPIRY)).as("at the expiry").isEmpty();
  }

  @Test
  void rule06_anExpiredValueIsNobodys() {
    byte[] taken = put(EXPIRY);
    byte[] removed = put(EXPIRY);

    assertThat(first().values().take(taken, EXPIRY)).as("take at the expiry").isEmpty();
    assertThat(first().values().remove(removed, EXPIRY)).as("remove at the expiry").isFalse();
  }

  private byte[] put(long expiresAt) {
    byte[] key = Rows.random(32);
    first().values().put(key, new StoredValue(expiresAt, Rows.random(10)));
    return key;
  }
}
