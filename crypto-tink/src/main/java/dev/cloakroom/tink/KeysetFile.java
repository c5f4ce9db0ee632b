package dev.cloakroom.tink;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.CloakroomConfigurationException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/** Creates and reads the file that a keyset container is kept in. */
final class KeysetFile {
  private static final int MOST_BYTES = 1 << 20;

  private KeysetFile() {}

  /**
   * Creates a file that only its owner may read, never over another one. It appears under its name
   * complete and durable: it is written under another name in the same directory and then linked,
   * because a link, other than a rename, does not replace what is there. A crash can leave that
   * other name behind, {@code .NAME.UUID.new}.
   *
   * @throws CloakroomConfigurationException if there is something of that name, also a symbolic
   *     link that leads nowhere, or if the file cannot be created
   */
  static void create(Path file, String content) {
    Path directory = directoryOf(file);
    Path draft = directory.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".new");
    try {
      try {
        write(draft, content);
        Files.createLink(file, draft);
      } finally {
        Files.deleteIfExists(draft);
      }
      makeNamesDurable(directory);
    } catch (FileAlreadyExistsException e) {
      throw new CloakroomConfigurationException(
          "There is a file "
              + file
              + " already; it was left as it is, for without its keys every session sealed with"
              + " them is lost. Use it, or choose another name.",
          e);
    } catch (NoSuchFileException e) {
      throw new CloakroomConfigurationException(
          "The keyset file " + file + " cannot be created: there is no directory " + directory, e);
    } catch (UnsupportedOperationException e) {
      throw new CloakroomConfigurationException(
          "The keyset file "
              + file
              + " cannot be created: its file system has no hard links. Create it on one that has"
              + " them, and copy it.",
          e);
    } catch (IOException e) {
      throw new CloakroomConfigurationException(
          "The keyset file " + file + " cannot be created: " + e, e);
    }
  }

  private static Path directoryOf(Path file) {
    Path directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      throw new CloakroomConfigurationException(file + " is not the name of a keyset file.");
    }
    return directory;
  }

  private static void write(Path file, String content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(UTF_8));
    Set<StandardOpenOption> onlyNew =
        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(file, onlyNew, OwnerOnly.atCreation(file))) {
      // Some mounts give every file the same wide rights, whatever it is created with.
      OwnerOnly.require(file);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static void makeNamesDurable(Path directory) throws IOException {
    if (OwnerOnly.isEnforced(directory)) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /**
   * Reads a file that only its owner may read. Symbolic links are followed, and the rights are
   * those of the file at their end.
   *
   * @throws CloakroomConfigurationException if there is none, others may read or write it, or it
   *     cannot be read
   */
  static String read(Path file) {
    try {
      if (!Files.exists(file)) {
        throw new CloakroomConfigurationException(
            "There is no keyset file " + file + ". TinkSessionCipher.generate(Path) makes one.");
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new CloakroomConfigurationException(
            "The keyset file " + file + " is not a file of at most " + MOST_BYTES + " bytes.");
      }
      OwnerOnly.require(file);
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new CloakroomConfigurationException(
          "The keyset file " + file + " is damaged: it is not UTF-8.", e);
    } catch (IOException e) {
      throw new CloakroomConfigurationException(
          "The keyset file " + file + " cannot be read: " + e, e);
    }
  }
}
