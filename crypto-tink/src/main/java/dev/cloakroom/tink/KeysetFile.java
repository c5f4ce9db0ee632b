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
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Creates, reads and changes the file that a keyset container is kept in. */
final class KeysetFile {
  private static final int MOST_BYTES = 1 << 20;

  private static final Set<StandardOpenOption> ONLY_NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

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
    try (FileChannel channel = FileChannel.open(file, ONLY_NEW, OwnerOnly.atCreation(file))) {
      // Some mounts give every file the same wide rights, whatever it is created with.
      OwnerOnly.require(file);
      writeDurably(channel, content);
    }
  }

  private static void writeDurably(FileChannel channel, String content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  private static void makeNamesDurable(Path directory) throws IOException {
    if (OwnerOnly.isEnforced(directory)) {
      try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /**
   * Changes a file. Readers see it as it was before or after, complete and durable, with the same
   * owner and rights. Whoever wants to change it at the same time is refused: {@code NAME.new}
   * beside it stands for the change that is under way. Symbolic links are followed.
   *
   * @param change what to make of the content; runs while nobody else changes it
   * @throws CloakroomConfigurationException if it cannot be read or written, or is being changed;
   *     then it is as it was
   */
  static void change(Path link, boolean othersMayRead, UnaryOperator<String> change) {
    try {
      Path file = Files.exists(link) ? link.toRealPath() : link;
      Path directory = directoryOf(file);
      Path draft = directory.resolve(file.getFileName() + ".new");
      try (FileChannel channel = FileChannel.open(draft, ONLY_NEW, OwnerOnly.atCreation(draft))) {
        boolean moved = false;
        try {
          writeDurably(channel, change.apply(read(file, othersMayRead)));
          OwnerOnly.copy(file, draft);
          Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
          moved = true;
        } finally {
          if (!moved) { // else a file of that name is somebody else's already
            Files.deleteIfExists(draft);
          }
        }
      }
      makeNamesDurable(directory);
    } catch (FileAlreadyExistsException e) {
      throw new CloakroomConfigurationException(
          "There is a file "
              + e.getFile()
              + ": somebody is changing the keyset file, or was interrupted in it. If nobody is,"
              + " delete that file; the keyset file itself is complete.",
          e);
    } catch (IOException e) {
      throw new CloakroomConfigurationException(
          "The keyset file "
              + link
              + " cannot be changed: "
              + e
              + ". It was left as it is; run this as its owner, who has to be able to write in its"
              + " directory.",
          e);
    }
  }

  /**
   * Reads a file that only its owner may read. Symbolic links are followed, and the rights are
   * those of the file at their end.
   *
   * @param othersMayRead whether it is read although others may read or write it too
   * @throws CloakroomConfigurationException if there is none, others may read or write it, or it
   *     cannot be read
   */
  static String read(Path file, boolean othersMayRead) {
    try {
      if (!Files.exists(file)) {
        throw new CloakroomConfigurationException(
            "There is no keyset file "
                + file
                + ". TinkSessionCipher.generate(Path) makes one, and so does 'cloakroom keys create'.");
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new CloakroomConfigurationException(
            "The keyset file " + file + " is not a file of at most " + MOST_BYTES + " bytes.");
      }
      if (!othersMayRead) {
        OwnerOnly.require(file);
      }
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
