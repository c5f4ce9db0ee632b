package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cloakroom.SessionId;
import dev.cloakroom.memory.InMemorySessionStore;
import dev.cloakroom.spi.SealingContext;
import dev.cloakroom.spi.StoredSession;
import dev.cloakroom.spi.StoredValue;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReencryptionTest {
  private static final long NOW = 1_800_000_000_000L;
  private static final Clock CLOCK = Clock.fixed(Instant.ofEpochMilli(NOW), ZoneOffset.UTC);

  @TempDir Path directory;
  private final InMemorySessionStore store = new InMemorySessionStore("shop");
  private KeysetEditor editor;
  private TinkSessionCipher cipher;

  @BeforeEach
  void rotate() {
    Path file = directory.resolve("keys.json");
    TinkSessionCipher old = TinkSessionCipher.generate(file);
    for (int i = 0; i < 20; i++) {
      store.insert(sealed(old, row(i, i % 4 == 0 ? NOW : NOW + 1_000)));
      byte[] key = Sealings.filled(32, i);
      long expiresAt = i % 4 == 0 ? NOW : NOW + 1_000;
      byte[] data = old.seal(new byte[] {(byte) i}, SealingContext.ofValue("shop", key, expiresAt));
      store.values().put(key, new StoredValue(expiresAt, data));
    }
    editor = KeysetEditor.of(file, null);
    editor.promote(editor.add(KeyPurpose.PAYLOAD, PayloadKeyKind.AES_256_GCM).id());
    cipher = TinkSessionCipher.fromKeyset(file);
  }

  private static StoredSession row(int number, long expiresAt) {
    return new StoredSession(
        SessionId.of(Sealings.filled(32, number)),
        "shop",
        null,
        3,
        NOW - 1_000,
        NOW - 1_000,
        expiresAt,
        NOW + 10_000,
        60_000,
        new byte[0]);
  }

  private static StoredSession sealed(TinkSessionCipher cipher, StoredSession row) {
    byte[] plaintext = {row.id().bytes()[0]};
    return row.withData(cipher.seal(plaintext, SealingContext.ofSession("shop", row)));
  }

  private List<Reencryption.Batch> runToTheEnd(ReencryptionPosition from) {
    Reencryption reencryption = new Reencryption(store, cipher, CLOCK);
    List<Reencryption.Batch> batches = new ArrayList<>();
    Optional<ReencryptionPosition> position = Optional.of(from);
    while (position.isPresent()) {
      Reencryption.Batch batch = reencryption.next(position.get(), 3);
      batches.add(batch);
      // What is kept over the end of a process is its text.
      position =
          batch.position().map(it -> ReencryptionPosition.parse(it.toString()).orElseThrow());
    }
    return batches;
  }

  private static int sum(
      List<Reencryption.Batch> batches, ToIntFunction<Reencryption.Batch> count) {
    return batches.stream().mapToInt(count).sum();
  }

  @Test
  void allThatLivesIsSealedAnewOnceAndSaysTheSame() throws Exception {
    List<Reencryption.Batch> batches = runToTheEnd(ReencryptionPosition.START);
    assertThat(sum(batches, Reencryption.Batch::resealed)).isEqualTo(30);
    assertThat(sum(batches, Reencryption.Batch::gone)).isEqualTo(10);
    for (StoredSession row : store.scan(null, 100)) {
      if (row.isLiveAt(NOW)) {
        assertThat(cipher.isSealedWithPresentKey(row.data())).isTrue();
        assertThat(row.version()).isEqualTo(4);
        assertThat(row.lastAccessedAt()).isEqualTo(NOW - 1_000);
        assertThat(cipher.open(row.data(), SealingContext.ofSession("shop", row)))
            .containsExactly(row.id().bytes()[0]);
      }
    }
    for (var entry : store.values().scan(null, 100)) {
      if (entry.value().isLiveAt(NOW)) {
        assertThat(cipher.isSealedWithPresentKey(entry.value().data())).isTrue();
        assertThat(
                cipher.open(
                    entry.value().data(),
                    SealingContext.ofValue("shop", entry.key(), entry.value().expiresAt())))
            .containsExactly(entry.key()[0]);
      }
    }

    List<Reencryption.Batch> again = runToTheEnd(ReencryptionPosition.START);
    assertThat(sum(again, Reencryption.Batch::resealed)).isZero();
    assertThat(sum(again, Reencryption.Batch::presentAlready)).isEqualTo(30);
  }

  @Test
  void whatWasDoneBeforeAnInterruptionIsNotDoneAgain() {
    Reencryption.Batch first =
        new Reencryption(store, cipher, CLOCK).next(ReencryptionPosition.START, 10);
    assertThat(first.position().orElseThrow().fraction()).isBetween(0.03, 0.04);
    List<Reencryption.Batch> rest = runToTheEnd(first.position().orElseThrow());
    assertThat(first.resealed() + sum(rest, Reencryption.Batch::resealed)).isEqualTo(30);
    assertThat(sum(rest, Reencryption.Batch::presentAlready)).isZero();
  }

  @Test
  void whatCannotBeOpenedIsNamedAndLeftAsItIs() {
    StoredSession spoilt = store.scan(null, 2).get(1).withVersion(4);
    assertThat(store.update(spoilt, NOW)).isNotNull();
    List<Reencryption.Batch> batches = runToTheEnd(ReencryptionPosition.START);
    assertThat(batches)
        .flatMap(Reencryption.Batch::troubles)
        .singleElement()
        .asString()
        .contains(spoilt.id().toString(), "TAMPERED");
    assertThat(store.load(spoilt.id(), NOW)).contains(spoilt);
  }

  @Test
  void onlyTextsOfPositionsAreTakenForThem() {
    for (String text :
        List.of(
            "", "sessions", "values:00", "sessions:zz", "others:", "values:" + "Z".repeat(64))) {
      assertThat(ReencryptionPosition.parse(text)).as(text).isEmpty();
    }
    assertThat(ReencryptionPosition.parse("values:").orElseThrow().isAmongValues()).isTrue();
  }
}
