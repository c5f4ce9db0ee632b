package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.cloakroom.UnreadableSessionException.Reason;
import dev.cloakroom.spi.SealBrokenException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cipher whose keyset file is changed while it is used. */
class WatchedKeysTest {
  private static final Duration INTERVAL = Duration.ofSeconds(30);

  @TempDir Path directory;
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // it may overflow
  private final RecordingLogger log = new RecordingLogger();
  private Path file;
  private KeysetEditor operator;
  private TinkSessionCipher node;

  @BeforeEach
  void open() {
    file = directory.resolve("session.keyset.json");
    operator = KeysetEditor.of(file, null);
    operator.create(PayloadKeyKind.XAES_256_GCM);
    node =
        TinkSessionCipher.builder()
            .file(file)
            .lookEvery(INTERVAL)
            .nanoTime(nanos::get)
            .logger(log)
            .build();
  }

  private KeyInfo promoteNewKey() {
    KeyInfo added = operator.add(KeyPurpose.PAYLOAD, PayloadKeyKind.XAES_256_GCM);
    operator.promote(added.id());
    return added;
  }

  private int keyOfSeal() {
    return TinkSessionCipher.keyId(node.seal(new byte[] {1}, Sealings.session())).orElseThrow();
  }

  @Test
  void promotedKeyIsUsedOnceTheIntervalIsOver() {
    int before = keyOfSeal();
    KeyInfo added = promoteNewKey();

    nanos.addAndGet(INTERVAL.toNanos() - 1);
    assertThat(keyOfSeal()).isEqualTo(before);
    nanos.addAndGet(1);
    assertThat(keyOfSeal()).isEqualTo(added.id());
    assertThat(log.messages()).last().asString().startsWith("INFO").contains(added.shownId());
  }

  @Test
  void unknownKeyIsLookedForAtOnce() throws Exception {
    promoteNewKey();
    byte[] sealed = TinkSessionCipher.fromKeyset(file).seal(new byte[] {1}, Sealings.session());

    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(node.open(sealed, Sealings.session())).containsExactly(1);
  }

  @Test
  void floodOfUnknownKeysLooksOnceInASecond() throws Exception {
    promoteNewKey();
    byte[] sealed = TinkSessionCipher.fromKeyset(file).seal(new byte[] {1}, Sealings.session());

    nanos.addAndGet(Duration.ofSeconds(1).toNanos() - 1);
    assertThat(
            catchThrowableOfType(
                    SealBrokenException.class, () -> node.open(sealed, Sealings.session()))
                .reason())
        .isEqualTo(Reason.UNKNOWN_KEY);
  }

  @Test
  void fileThatIsDamagedMeanwhileHarmsNobodyAndIsWarnedAboutOnce() throws Exception {
    int before = keyOfSeal();
    String good = Files.readString(file);
    Files.writeString(file, good.substring(0, 100));
    for (int i = 0; i < 3; i++) {
      nanos.addAndGet(INTERVAL.toNanos());
      assertThat(keyOfSeal()).isEqualTo(before);
    }
    assertThat(log.messages())
        .filteredOn(message -> message.contains("is damaged"))
        .singleElement()
        .asString()
        .startsWith("WARNING");

    Files.writeString(file, good);
    KeyInfo added = promoteNewKey();
    nanos.addAndGet(INTERVAL.toNanos());
    assertThat(keyOfSeal()).isEqualTo(added.id());
  }

  @Test
  void fileThatIsAwayMeanwhileHarmsNobody() throws Exception {
    int before = keyOfSeal();
    Files.delete(file);
    nanos.addAndGet(INTERVAL.toNanos());
    assertThat(keyOfSeal()).isEqualTo(before);
    assertThat(log.messages()).last().asString().startsWith("WARNING").contains(file.toString());
  }

  @Test
  void fileOfOtherSessionsIsNotTaken() throws Exception {
    int before = keyOfSeal();
    Path foreign = directory.resolve("foreign.json");
    TinkSessionCipher.generate(foreign);
    Files.move(foreign, file, StandardCopyOption.REPLACE_EXISTING);
    nanos.addAndGet(INTERVAL.toNanos());
    assertThat(keyOfSeal()).isEqualTo(before);
    assertThat(log.messages()).last().asString().contains("another 'routing' key");
  }

  @Test
  void retiredKeyOpensNoLonger() throws Exception {
    byte[] old = node.seal(new byte[] {1}, Sealings.session());
    assertThat(node.open(old, Sealings.session())).containsExactly(1);
    int oldKey = keyOfSeal();
    promoteNewKey();
    operator.retire(oldKey);
    nanos.addAndGet(INTERVAL.toNanos());
    assertThat(
            catchThrowableOfType(
                    SealBrokenException.class, () -> node.open(old, Sealings.session()))
                .detail())
        .contains(KeyInfo.shownId(oldKey), "added or retired elsewhere");
  }

  @Test
  void keysetThatHasOpenedNothingMayBeTheWrongOne() throws Exception {
    Path foreign = directory.resolve("foreign.json");
    byte[] sealed = TinkSessionCipher.generate(foreign).seal(new byte[] {1}, Sealings.session());
    assertThat(
            catchThrowableOfType(
                    SealBrokenException.class, () -> node.open(sealed, Sealings.session()))
                .detail())
        .contains("another installation");
  }

  @Test
  void sealsWithAKeyWhoseNoncesRunOutAreCountedAndWarnedAbout() {
    Uses uses = new Uses(log);
    uses.assume(7, (1L << 28) - 2);
    uses.sealed(7);
    assertThat(log.messages()).noneMatch(message -> message.contains("AES-GCM"));
    uses.sealed(7);
    assertThat(log.messages())
        .last()
        .asString()
        .startsWith("WARNING")
        .contains("268435456", "00000007");
  }
}
