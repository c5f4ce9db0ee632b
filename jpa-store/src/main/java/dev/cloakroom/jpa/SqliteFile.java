package dev.cloakroom.jpa;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Looks at the database file before SQLite does, whose own messages say little. */
final class SqliteFile {
  private SqliteFile() {}

  /**
   * Checks that the file can be the database; makes an empty one, for the owner's eyes only, if
   * there is none and the schema is to be created. SQLite gives its other files the same rights.
   *
   * @throws CloakroomConfigurationException if it can't
   */
  static void makeReady(Path file, Settings.Schema schema) {
    Path directory = file.getParent();
    if (directory == null || Files.isDirectory(file)) {
      throw new CloakroomConfigurationException(
          "The database file '%s' is a directory; name a file in it.".formatted(file));
    }
    if (!Files.isDirectory(directory)) {
      throw new CloakroomConfigurationException(
          "The directory '%s' of the database file is not there; make it first."
              .formatted(directory));
    }
    if (Files.notExists(file)) {
      if (schema != Settings.Schema.CREATE) {
        throw new CloakroomConfigurationException(
            "The database file '%s' is not there. Set '%s' to 'create' to make it, with the tables, or mend the path."
                .formatted(file, Configuration.SCHEMA));
      }
      create(file);
    } else if (!Files.isWritable(file)) {
      throw readOnly(file, null);
    }
  }

  private static void create(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] ownerOnly =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try {
      Files.createFile(file, ownerOnly);
    } catch (FileAlreadyExistsException e) {
      return; // another node was faster
    } catch (IOException e) {
      throw new CloakroomConfigurationException(
          "The database file '%s' cannot be made; look at the rights of its directory."
              .formatted(file),
          e);
    }
  }

  /** An error on opening, in words where it is a matter of configuration. */
  static SQLException explain(Path file, SQLException e) {
    switch (e.getErrorCode()) {
      case SqliteCode.NOTADB ->
          throw new CloakroomConfigurationException(
              "The file '%s' is not an SQLite database; it was left as it is. Name another file."
                  .formatted(file),
              e);
      case SqliteCode.READONLY -> throw readOnly(file, e);
      default -> {
        return e;
      }
    }
  }

  private static CloakroomConfigurationException readOnly(Path file, @Nullable SQLException cause) {
    return new CloakroomConfigurationException(
        "The database file '%s' can only be read; sessions have to be written. Look at its rights and its URL."
            .formatted(file),
        cause);
  }
}
