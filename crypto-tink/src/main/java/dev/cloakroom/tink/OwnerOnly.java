package dev.cloakroom.tink;

import dev.cloakroom.CloakroomConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Keeps everybody but its owner away from a file, where the file system has POSIX rights. */
final class OwnerOnly {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private OwnerOnly() {}

  /** Whether rights can be set and seen where a file is. */
  static boolean isEnforced(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** With what a file has to be created, so that it never has other rights. */
  static FileAttribute<?>[] atCreation(Path file) {
    return isEnforced(file)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  /** Whether nobody else may read or write a file, as far as can be seen. */
  static boolean holdsFor(Path file) {
    try {
      return !isEnforced(file)
          || Files.getPosixFilePermissions(file).stream().noneMatch(OTHERS::contains);
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Refuses a file that others may read or write.
   *
   * @throws CloakroomConfigurationException if they may
   */
  static void require(Path file) throws IOException {
    if (!holdsFor(file)) {
      throw new CloakroomConfigurationException(
          "The keyset file "
              + file
              + " may be read or written by others than its owner ("
              + PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
              + "). Run: chmod 600 "
              + file
              + " (or set '"
              + TinkSessionCipherProvider.KEYSET_ACCESS
              + "' to 'any', if they are meant to)");
    }
  }

  /**
   * Gives a file the owner, group and rights of another one.
   *
   * @throws IOException if this process may not do so
   */
  static void copy(Path from, Path to) throws IOException {
    if (!isEnforced(from)) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(from, PosixFileAttributes.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    PosixFileAttributes present = view.readAttributes();
    if (!wanted.group().equals(present.group())) {
      view.setGroup(wanted.group());
    }
    view.setPermissions(wanted.permissions());
    if (!wanted.owner().equals(present.owner())) {
      view.setOwner(wanted.owner());
    }
  }
}
