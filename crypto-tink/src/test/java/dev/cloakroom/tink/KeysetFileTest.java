package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cloakroom.CloakroomConfigurationException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetFileTest {
  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = directory.resolve("session.keyset.json");
  }

  @Test
  void newFileIsTheOnlyOneAndIsItsOwnersAlone() throws Exception {
    assumePosix();
    TinkSessionCipher.generate(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(namesIn(directory)).containsExactly("session.keyset.json");
  }

  @Test
  void eachFileHasOtherKeys() throws Exception {
    TinkSessionCipher.generate(file);
    Path second = directory.resolve("second.json");
    TinkSessionCipher.generate(second);
    assertThat(Files.readString(second)).isNotEqualTo(Files.readString(file));
  }

  @Test
  void existingFileIsLeftAsItIs() throws Exception {
    Files.writeString(file, "precious");
    assertThatThrownBy(() -> TinkSessionCipher.generate(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("already");
    assertThat(Files.readString(file)).isEqualTo("precious");
    assertThat(namesIn(directory)).containsExactly("session.keyset.json");
  }

  @Test
  void existingDirectoryIsLeftAsItIs() throws Exception {
    Files.createDirectory(file);
    assertThatThrownBy(() -> TinkSessionCipher.generate(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("already");
    assertThat(namesIn(file)).isEmpty();
  }

  @Test
  void symbolicLinkIsNotFollowedInCreating() throws Exception {
    Path target = directory.resolve("target");
    Files.createSymbolicLink(file, target);
    assertThatThrownBy(() -> TinkSessionCipher.generate(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("already");
    assertThat(Files.exists(target, LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(Files.isSymbolicLink(file)).isTrue();
  }

  @Test
  void symbolicLinkIsFollowedInReadingAndTheRightsOfItsTargetCount() throws Exception {
    assumePosix();
    Path target = directory.resolve("target");
    TinkSessionCipher.generate(target);
    Files.createSymbolicLink(file, target);
    assertThat(TinkSessionCipher.fromKeyset(file)).isNotNull();

    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
    assertThatThrownBy(() -> TinkSessionCipher.fromKeyset(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("chmod 600");
  }

  @Test
  void missingDirectoryIsNamed() {
    Path lost = directory.resolve("nowhere").resolve("keyset.json");
    assertThatThrownBy(() -> TinkSessionCipher.generate(lost))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("no directory " + lost.getParent());
  }

  @Test
  void ofManyThatCreateAtOnceExactlyOneSucceeds() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      CountDownLatch start = new CountDownLatch(1);
      Callable<Boolean> create =
          () -> {
            start.await();
            try {
              TinkSessionCipher.generate(file);
              return true;
            } catch (CloakroomConfigurationException e) {
              return false;
            }
          };
      List<Future<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(threads.submit(create));
      }
      start.countDown();
      int created = 0;
      for (Future<Boolean> result : results) {
        created += result.get() ? 1 : 0;
      }
      assertThat(created).isEqualTo(1);
      assertThat(namesIn(directory)).containsExactly("session.keyset.json");
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whoeverSeesTheFileSeesAllOfIt() throws Exception {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      for (int i = 0; i < 20; i++) {
        Path each = directory.resolve("keyset" + i + ".json");
        Future<TinkSessionCipher> reader =
            thread.submit(
                () -> {
                  while (!Files.exists(each)) {
                    Thread.onSpinWait();
                  }
                  return TinkSessionCipher.fromKeyset(each);
                });
        TinkSessionCipher.generate(each);
        assertThat(reader.get()).isNotNull();
      }
    } finally {
      thread.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "rwxrwxrwx"})
  void fileThatOthersMayReadOrWriteIsRefused(String rights) throws Exception {
    assumePosix();
    TinkSessionCipher.generate(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    assertThatThrownBy(() -> TinkSessionCipher.fromKeyset(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining(rights)
        .hasMessageContaining("chmod 600");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "r--------", "rwx------", "rw---x--x"})
  void fileThatOnlyItsOwnerMayReadAndWriteIsAccepted(String rights) throws Exception {
    assumePosix();
    TinkSessionCipher.generate(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    assertThat(TinkSessionCipher.fromKeyset(file)).isNotNull();
  }

  @Test
  void missingFileIsNamedTogetherWithWhatMakesOne() {
    assertThatThrownBy(() -> TinkSessionCipher.fromKeyset(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("TinkSessionCipher.generate(Path)");
  }

  @Test
  void directoryAndHugeFileAreRefused() throws Exception {
    Path huge = directory.resolve("huge");
    Files.write(huge, new byte[(1 << 20) + 1]);
    for (Path wrong : List.of(directory, huge)) {
      assertThatThrownBy(() -> TinkSessionCipher.fromKeyset(wrong))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("1048576 bytes");
    }
  }

  /** A ZIP file system has neither rights nor hard links. */
  @Test
  void whereThereAreNoHardLinksNothingIsCreated() throws Exception {
    try (FileSystem zip = newZip()) {
      Path inZip = zip.getPath("/keyset.json");
      assertThatThrownBy(() -> TinkSessionCipher.generate(inZip))
          .isInstanceOf(CloakroomConfigurationException.class)
          .hasMessageContaining("no hard links");
      assertThat(namesIn(zip.getPath("/"))).isEmpty();
    }
  }

  @Test
  void whereThereAreNoRightsAWarningSaysSo() throws Exception {
    TinkSessionCipher.generate(file);
    RecordingLogger log = new RecordingLogger();
    try (FileSystem zip = newZip()) {
      Path inZip = Files.copy(file, zip.getPath("/keyset.json"));
      assertThat(TinkSessionCipher.builder().file(inZip).logger(log).build()).isNotNull();
    }
    assertThat(log.messages()).hasSize(2).last().asString().contains("no POSIX rights");
  }

  @Test
  void keysInClearAreWarnedAboutWithoutShowingThem() throws Exception {
    TinkSessionCipher.generate(file);
    RecordingLogger log = new RecordingLogger();
    TinkSessionCipher.builder().file(file).logger(log).build();
    assertThat(log.messages())
        .singleElement()
        .asString()
        .startsWith("WARNING")
        .contains(file.toString(), "not encrypted");
  }

  private FileSystem newZip() throws Exception {
    return FileSystems.newFileSystem(directory.resolve("some.zip"), Map.of("create", "true"));
  }

  private static void assumePosix() {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "this platform has no POSIX rights");
  }

  private static List<String> namesIn(Path directory) throws Exception {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }

  @Test
  void fileThatIsNotUtf8IsDamaged() throws Exception {
    TinkSessionCipher.generate(file);
    Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
    assertThatThrownBy(() -> TinkSessionCipher.fromKeyset(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("not UTF-8");
    Files.write(file, "{}".getBytes(UTF_8));
    assertThatThrownBy(() -> TinkSessionCipher.fromKeyset(file))
        .isInstanceOf(CloakroomConfigurationException.class)
        .hasMessageContaining("'version'");
  }
}
