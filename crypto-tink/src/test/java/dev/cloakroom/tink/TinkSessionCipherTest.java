package dev.cloakroom.tink;

import static dev.cloakroom.tink.Sealings.filled;
import static dev.cloakroom.tink.Sealings.session;
import static dev.cloakroom.tink.Sealings.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.crypto.tink.KeysetHandle;
import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.SealBrokenException;
import dev.cloakroom.spi.SealingContext;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TinkSessionCipherTest {
  private static final byte[] PLAINTEXT = "three red coats".getBytes(UTF_8);

  @TempDir static Path directory;
  private static TinkSessionCipher cipher;

  @BeforeAll
  static void openCipher() {
    cipher = Sealings.cipher(directory);
  }

  @Test
  void whatWasSealedOpensInTheSameContext() throws SealBrokenException {
    for (int size : new int[] {0, 1, 15, 16, 17, 500, 65_536}) {
      byte[] plaintext = new byte[size];
      new Random(size).nextBytes(plaintext);
      byte[] sealed = cipher.seal(plaintext, session());
      assertThat(sealed).hasSize(size + 45);
      assertThat(cipher.open(sealed, session())).isEqualTo(plaintext);
    }
  }

  @Test
  void sealingLeavesThePlaintextAndOpeningTheSealedBytesAsTheyWere() throws SealBrokenException {
    byte[] plaintext = PLAINTEXT.clone();
    byte[] sealed = cipher.seal(plaintext, session());
    byte[] before = sealed.clone();
    cipher.open(sealed, session());
    assertThat(plaintext).isEqualTo(PLAINTEXT);
    assertThat(sealed).isEqualTo(before);
  }

  @Test
  void sealingTwiceGivesDifferentBytes() {
    assertThat(cipher.seal(PLAINTEXT, session())).isNotEqualTo(cipher.seal(PLAINTEXT, session()));
  }

  @Test
  void sealedBytesDoNotContainThePlaintext() {
    String sealed = new String(cipher.seal(PLAINTEXT, session()), UTF_8);
    assertThat(sealed).doesNotContain("red").doesNotContain("coats");
  }

  @Test
  void everyBitThatIsFlippedBreaksTheSeal() {
    byte[] sealed = cipher.seal(PLAINTEXT, session());
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThatThrownBy(() -> cipher.open(changed, session()))
          .as("bit %d", bit)
          .isExactlyInstanceOf(SealBrokenException.class);
    }
  }

  @Test
  void everyPrefixAndAnyExtensionBreaksTheSeal() {
    byte[] sealed = cipher.seal(PLAINTEXT, session());
    for (int length = 0; length <= sealed.length + 2; length++) {
      if (length != sealed.length) {
        byte[] changed = Arrays.copyOf(sealed, length);
        assertThatThrownBy(() -> cipher.open(changed, session()))
            .as("length %d", length)
            .isExactlyInstanceOf(SealBrokenException.class);
      }
    }
  }

  @Test
  void anyBytesAtAllBreakTheSealAndDoNothingElse() {
    byte[] sealed = cipher.seal(PLAINTEXT, session());
    Random random = new Random(42);
    for (int i = 0; i < 20_000; i++) {
      byte[] garbage = new byte[random.nextInt(120)];
      random.nextBytes(garbage);
      int kept = random.nextInt(7);
      System.arraycopy(sealed, 0, garbage, 0, Math.min(kept, garbage.length));
      assertThatThrownBy(() -> cipher.open(garbage, session()))
          .isExactlyInstanceOf(SealBrokenException.class);
    }
  }

  @Test
  void eachFieldOfTheContextIsBoundOnItsOwn() {
    byte[] sealed = cipher.seal(PLAINTEXT, session());
    Map<String, SealingContext> others =
        Map.of(
            "namespace", session("ns2", 1, "shop", subject(2), 3, 4, 5, 6),
            "id", session("ns", 9, "shop", subject(2), 3, 4, 5, 6),
            "payload type", session("ns", 1, "shop2", subject(2), 3, 4, 5, 6),
            "subject", session("ns", 1, "shop", subject(9), 3, 4, 5, 6),
            "no subject", session("ns", 1, "shop", null, 3, 4, 5, 6),
            "version", session("ns", 1, "shop", subject(2), 9, 4, 5, 6),
            "creation", session("ns", 1, "shop", subject(2), 3, 9, 5, 6),
            "absolute expiry", session("ns", 1, "shop", subject(2), 3, 4, 9, 6),
            "idle timeout", session("ns", 1, "shop", subject(2), 3, 4, 5, 9),
            "value", SealingContext.ofValue("ns", filled(32, 1), 5));
    others.forEach(
        (what, other) ->
            assertThat(reasonOf(sealed, other)).as("another %s", what).isEqualTo(Reason.TAMPERED));
  }

  @Test
  void eachFieldOfAValuesContextIsBoundOnItsOwn() {
    byte[] sealed = cipher.seal(PLAINTEXT, SealingContext.ofValue("ns", filled(32, 1), 5));
    List<SealingContext> others =
        List.of(
            SealingContext.ofValue("ns2", filled(32, 1), 5),
            SealingContext.ofValue("ns", filled(32, 2), 5),
            SealingContext.ofValue("ns", filled(32, 1), 6));
    assertThat(others).allMatch(other -> reasonOf(sealed, other) == Reason.TAMPERED);
  }

  @Test
  void eightThreadsSealAndOpenWithOneCipher() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<Integer>> results = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        int seed = thread;
        results.add(threads.submit(() -> sealAndOpen(seed)));
      }
      for (Future<Integer> result : results) {
        assertThat(result.get()).isEqualTo(500);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static int sealAndOpen(int seed) {
    Random random = new Random(seed);
    return (int)
        IntStream.range(0, 500)
            .filter(
                i -> {
                  byte[] plaintext = new byte[random.nextInt(1000)];
                  random.nextBytes(plaintext);
                  SealingContext context = session("ns", seed, "shop", null, i, 4, 5, 6);
                  try {
                    return Arrays.equals(
                        cipher.open(cipher.seal(plaintext, context), context), plaintext);
                  } catch (SealBrokenException e) {
                    throw new IllegalStateException(e);
                  }
                })
            .count();
  }

  @Test
  void textFormSaysNothing() {
    assertThat(cipher).hasToString("TinkSessionCipher[redacted]");
  }

  private static Reason reasonOf(byte[] sealed, SealingContext context) {
    return catchThrowableOfType(SealBrokenException.class, () -> cipher.open(sealed, context))
        .reason();
  }

  @Test
  void keysetsThatTheApplicationHasAreUsedAsTheyAre() throws Exception {
    KeysetHandle payload = keyset(KeyPurpose.PAYLOAD);
    KeysetHandle names = keyset(KeyPurpose.SUBJECT);
    KeysetHandle cookie = keyset(KeyPurpose.COOKIE);
    TinkSessionCipher one = TinkSessionCipher.of(payload, names, names, cookie);
    TinkSessionCipher other = TinkSessionCipher.of(payload, names, names, cookie);

    byte[] sealed = one.seal(new byte[] {1}, Sealings.session());
    assertThat(other.open(sealed, Sealings.session())).containsExactly(1);
    assertThat(TinkSessionCipher.keyId(sealed)).hasValue(payload.getPrimary().getId());
    assertThat(one.keys()).allMatch(key -> key.addedAt() == null && key.isPrimary());
  }

  @Test
  void keysetThatDoesNotServeItsPurposeIsNamed() throws Exception {
    KeysetHandle payload = keyset(KeyPurpose.PAYLOAD);
    KeysetHandle names = keyset(KeyPurpose.SUBJECT);
    KeysetHandle cookie = keyset(KeyPurpose.COOKIE);
    assertThatThrownBy(() -> TinkSessionCipher.of(names, names, names, cookie))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'payload'");
    assertThatThrownBy(() -> TinkSessionCipher.of(payload, cookie, names, cookie))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'subject'");
    assertThatThrownBy(() -> TinkSessionCipher.of(payload, names, names, names))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'cookie'");
  }

  private static KeysetHandle keyset(KeyPurpose purpose) throws GeneralSecurityException {
    return KeysetHandle.generateNew(purpose.newKey(), purpose.configuration());
  }
}
