package dev.cloakroom.it.tampering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cloakroom.KeyValueStore;
import dev.cloakroom.UnreadableValueException;
import dev.cloakroom.spi.SessionCipher;
import dev.cloakroom.spi.StoredValue;
import dev.cloakroom.spi.ValueStore;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to a value of the key-value space, it never opens as something else. */
class EveryBitOfAValueTest {
  private static final String KEY = "login-state:42";
  private static final byte[] VALUE = "a number for a coat".getBytes(UTF_8);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  @TempDir Path directory;

  private SessionCipher cipher;
  private KeyValueStore values;
  private ValueStore rows;
  private byte[] key;
  private StoredValue stored;

  @BeforeEach
  void putOne() {
    cipher = TinkSessionCipher.generate(directory.resolve("keys.json"));
    Wardrobe wardrobe = new Wardrobe("east", cipher);
    values = wardrobe.cloakroom.values();
    values.put(KEY, VALUE, AN_HOUR);
    key = cipher.valueKey("east", KEY);
    rows = wardrobe.store.values();
    stored = rows.get(key, Wardrobe.NOW).orElseThrow();
  }

  @Test
  void aBitOfTheDataFlippedIsUnreadableAndLeftThere() {
    for (int bit = 0; bit < Bits.count(stored.data()); bit++) {
      byte[] flipped = Bits.flipped(stored.data(), bit);
      rows.put(key, new StoredValue(stored.expiresAt(), flipped));

      assertUnreadable(KEY, "bit " + bit);
      assertThat(rows.get(key, Wardrobe.NOW).orElseThrow().data()).isEqualTo(flipped);
    }
  }

  @Test
  void dataOfAnyOtherLengthIsUnreadable() {
    for (int length = 0; length <= stored.data().length + 1; length++) {
      if (length != stored.data().length) {
        rows.put(key, new StoredValue(stored.expiresAt(), Arrays.copyOf(stored.data(), length)));

        assertUnreadable(KEY, length + " bytes");
      }
    }
  }

  @Test
  void aBitOfTheExpiryFlippedIsUnreadableOrDead() {
    for (int bit = 0; bit < Long.SIZE; bit++) {
      long expiresAt = stored.expiresAt() ^ (1L << bit);
      rows.put(key, new StoredValue(expiresAt, stored.data()));

      if (expiresAt > Wardrobe.NOW) {
        assertUnreadable(KEY, "bit " + bit);
      } else {
        assertThat(values.get(KEY)).as("bit %s", bit).isEmpty();
      }
    }
  }

  @Test
  void aValueUnderAKeyWithABitFlippedIsNotFound() {
    values.remove(KEY);
    for (int bit = 0; bit < Bits.count(key); bit++) {
      rows.put(Bits.flipped(key, bit), stored);

      assertThat(values.get(KEY)).as("bit %s", bit).isEmpty();
    }
  }

  @Test
  void valuesOfTwoKeysThatAreSwappedAreUnreadable() {
    values.put("another", VALUE, AN_HOUR);
    byte[] otherKey = cipher.valueKey("east", "another");
    StoredValue other = rows.get(otherKey, Wardrobe.NOW).orElseThrow();
    rows.put(key, other);
    rows.put(otherKey, stored);

    assertUnreadable(KEY, "with the value of another key");
    assertUnreadable("another", "with the value of another key");
  }

  @Test
  void anOlderValueOfTheKeyUnderTheExpiryOfTheNewOneIsUnreadable() {
    values.put(KEY, VALUE, AN_HOUR.plusMillis(1));
    long newer = rows.get(key, Wardrobe.NOW).orElseThrow().expiresAt();
    rows.put(key, new StoredValue(newer, stored.data()));

    assertUnreadable(KEY, "with an older value");
  }

  @Test
  void aValueOfAnotherNamespaceIsUnreadable() {
    Wardrobe west = new Wardrobe("west", cipher);
    west.store.values().put(cipher.valueKey("west", KEY), stored);

    assertThatExceptionOfType(UnreadableValueException.class)
        .isThrownBy(() -> west.cloakroom.values().get(KEY));
  }

  private void assertUnreadable(String name, String how) {
    assertThatExceptionOfType(UnreadableValueException.class)
        .as("get of a value, %s", how)
        .isThrownBy(() -> values.get(name))
        .satisfies(e -> assertThat(e.reason()).isNotNull());
    assertThatExceptionOfType(UnreadableValueException.class)
        .as("take of a value, %s", how)
        .isThrownBy(() -> values.take(name));
  }
}
