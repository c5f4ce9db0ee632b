package dev.cloakroom.tink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SubjectRef;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeysetEditorTest {
  private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

  @TempDir Path directory;
  private Path file;
  private KeysetEditor editor;

  @BeforeEach
  void create() {
    file = directory.resolve("session.keyset.json");
    at(MADE).create(PayloadKeyKind.XAES_256_GCM);
    editor = at(LATER);
  }

  private KeysetEditor at(Instant now) {
    return KeysetEditor.of(file, null, Clock.fixed(now, ZoneOffset.UTC));
  }

  private KeyInfo primary(KeyPurpose purpose) {
    return editor.keys().stream()
        .filter(key -> key.purpose() == purpose && key.isPrimary())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void newFileHasOneKeyOfEachPurpose() {
    assertThat(editor.keys()).extracting(KeyInfo::purpose).containsExactly(KeyPurpose.values());
    assertThat(editor.keys())
        .allMatch(KeyInfo::isPrimary)
        .allMatch(key -> MADE.equals(key.addedAt()));
    assertThat(editor.keys()).extracting(KeyInfo::id).doesNotHaveDuplicates();
    assertThat(primary(KeyPurpose.PAYLOAD).kind()).isEqualTo("xaes-256-gcm");
  }

  @Test
  void addedKeyOpensAndDoesNotSeal() throws Exception {
    KeyInfo old = primary(KeyPurpose.PAYLOAD);
    KeyInfo added = editor.add(KeyPurpose.PAYLOAD, PayloadKeyKind.AES_256_GCM);

    assertThat(added.kind()).isEqualTo("aes-256-gcm");
    assertThat(added.addedAt()).isEqualTo(LATER);
    assertThat(added.isPrimary()).isFalse();
    assertThat(TinkSessionCipher.keyId(sealed())).hasValue(old.id());
  }

  @Test
  void promotedKeySealsAndTheOldOneStillOpens() throws Exception {
    KeyInfo old = primary(KeyPurpose.PAYLOAD);
    byte[] before = sealed();
    KeyInfo added = editor.add(KeyPurpose.PAYLOAD, PayloadKeyKind.XAES_256_GCM);
    editor.promote(added.id());
    editor.promote(added.id());

    TinkSessionCipher cipher = TinkSessionCipher.fromKeyset(file);
    assertThat(TinkSessionCipher.keyId(sealed())).hasValue(added.id());
    assertThat(cipher.open(before, Sealings.session())).containsExactly(1);
    assertThat(cipher.isSealedWithPresentKey(before)).isFalse();
    assertThat(cipher.isSealedWithPresentKey(sealed())).isTrue();
    assertThat(editor.keys())
        .filteredOn(key -> key.id() == old.id())
        .singleElement()
        .extracting(KeyInfo::replacedAt)
        .isEqualTo(LATER);
  }

  @Test
  void retiredKeyIsGone() {
    KeyInfo old = primary(KeyPurpose.PAYLOAD);
    editor.promote(editor.add(KeyPurpose.PAYLOAD, PayloadKeyKind.XAES_256_GCM).id());
    editor.retire(old.id());
    assertThat(editor.keys()).extracting(KeyInfo::id).doesNotContain(old.id());
    assertThat(editor.keys()).hasSize(KeyPurpose.values().length);
  }

  @Test
  void subjectsAreFoundUnderAllKeysWhileTheyRotate() {
    SubjectRef ada = SubjectRef.of("ada");
    var before = TinkSessionCipher.fromKeyset(file).subjectKeys("ns", ada);
    KeyInfo added = editor.add(KeyPurpose.SUBJECT, PayloadKeyKind.XAES_256_GCM);
    assertThat(TinkSessionCipher.fromKeyset(file).subjectKeys("ns", ada))
        .hasSize(2)
        .startsWith(before.get(0));
    editor.promote(added.id());
    assertThat(TinkSessionCipher.fromKeyset(file).subjectKeys("ns", ada))
        .hasSize(2)
        .endsWith(before.get(0));
  }

  @Test
  void primaryKeyIsNotRetired() throws Exception {
    String before = Files.readString(file);
    assertRefused(() -> editor.retire(primary(KeyPurpose.PAYLOAD).id()), "promote another one");
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void routingKeyStaysForEver() {
    int routing = primary(KeyPurpose.ROUTING).id();
    assertRefused(
        () -> editor.add(KeyPurpose.ROUTING, PayloadKeyKind.XAES_256_GCM), "stays for ever");
    assertRefused(() -> editor.promote(routing), "stays for ever");
    assertRefused(() -> editor.retire(routing), "stays for ever");
  }

  @Test
  void unknownKeyIsNamedTogetherWithTheKnownOnes() {
    assertRefused(() -> editor.promote(0x00abcdef), "no key 00abcdef");
    assertRefused(() -> editor.retire(0x00abcdef), primary(KeyPurpose.COOKIE).shownId());
  }

  @Test
  void changeThatIsUnderWayIsWaitedForByNobody() throws Exception {
    Path draft = Files.createFile(directory.resolve("session.keyset.json.new"));
    assertRefused(() -> editor.add(KeyPurpose.PAYLOAD, PayloadKeyKind.XAES_256_GCM), "interrupted");
    assertThat(draft).exists();
    Files.delete(draft);
    assertThat(editor.add(KeyPurpose.PAYLOAD, PayloadKeyKind.XAES_256_GCM)).isNotNull();
    assertThat(draft).doesNotExist();
  }

  @Test
  void refusedChangeLeavesNothingBehind() throws Exception {
    assertRefused(() -> editor.promote(0x00abcdef), "no key");
    try (var names = Files.list(directory)) {
      assertThat(names).containsExactly(file);
    }
  }

  @Test
  void ofManyWhoChangeAtOnceNoneUndoesAnother() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> adding = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        adding.add(threads.submit(this::addFive));
      }
      for (Future<?> each : adding) {
        each.get();
      }
      assertThat(editor.keys()).hasSize(KeyPurpose.values().length + 4 * 5);
    } finally {
      threads.shutdownNow();
    }
  }

  private void addFive() {
    int added = 0;
    while (added < 5) {
      try {
        editor.add(KeyPurpose.COOKIE, PayloadKeyKind.XAES_256_GCM);
        added++;
      } catch (CloakroomConfigurationException e) {
        assertThat(e).hasMessageContaining("interrupted"); // somebody else was faster
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void rightsStayAsTheyWere() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r-----"));
    editor.othersMayRead().add(KeyPurpose.COOKIE, PayloadKeyKind.XAES_256_GCM);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("r--r-----");
  }

  @Test
  void symbolicLinkStaysOne() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);
    KeysetEditor.of(link, null).add(KeyPurpose.COOKIE, PayloadKeyKind.XAES_256_GCM);
    assertThat(link).isSymbolicLink();
    assertThat(editor.keys()).hasSize(KeyPurpose.values().length + 1);
  }

  @ParameterizedTest
  @EnumSource(names = "AES_256_GCM_SIV", mode = EnumSource.Mode.EXCLUDE)
  void eachKindSealsAndOpens(PayloadKeyKind kind) throws Exception {
    Path other = directory.resolve(kind.word());
    KeysetEditor.of(other, null).create(kind);
    TinkSessionCipher cipher = TinkSessionCipher.fromKeyset(other);
    byte[] sealed = cipher.seal(new byte[] {1}, Sealings.session());
    assertThat(cipher.open(sealed, Sealings.session())).containsExactly(1);
    assertThat(cipher.keys().get(0).kind()).isEqualTo(kind.word());
  }

  @Test
  void kindThatThisJavaDoesNotHaveIsRefusedBeforeAnythingIsWritten() {
    Path other = directory.resolve("siv.json");
    assertRefused(
        () -> KeysetEditor.of(other, null).create(PayloadKeyKind.AES_256_GCM_SIV),
        "org.conscrypt:conscrypt-openjdk-uber");
    assertThat(other).doesNotExist();
  }

  private byte[] sealed() {
    return TinkSessionCipher.fromKeyset(file).seal(new byte[] {1}, Sealings.session());
  }

  private static void assertRefused(Runnable change, String why) {
    assertThatThrownBy(change::run)
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(why);
  }
}
