package dev.cloakroom.examples.quickstart;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.cloakroom.SessionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The database as a thief would see it: its files, and its rows read with plain SQL. */
final class DatabaseFile {
  private static final int SHOWN_BYTES = 24;

  private final Path file;

  DatabaseFile(Path file) {
    this.file = file;
  }

  Path path() {
    return file;
  }

  String url() {
    return "jdbc:sqlite:" + file;
  }

  /** Which of these texts stand somewhere in the database's files. */
  List<String> textsFound(List<String> texts) throws IOException {
    StringBuilder everything = new StringBuilder();
    for (Path part : files()) {
      everything.append(new String(Files.readAllBytes(part), ISO_8859_1));
    }
    return texts.stream()
        .filter(text -> everything.indexOf(new String(text.getBytes(UTF_8), ISO_8859_1)) >= 0)
        .toList();
  }

  /** The file, its write-ahead log and the log's index. */
  List<Path> files() {
    return Stream.of("", "-wal", "-shm")
        .map(suffix -> file.resolveSibling(file.getFileName() + suffix))
        .filter(Files::exists)
        .toList();
  }

  /** The row of a session, a column a line. */
  List<String> row(SessionId id) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url());
        PreparedStatement query =
            connection.prepareStatement(
                "select payload_type, subject_key, version, data from cloakroom_session"
                    + " where id = ?")) {
      query.setBytes(1, id.bytes());
      try (ResultSet row = query.executeQuery()) {
        if (!row.next()) {
          return List.of();
        }
        return List.of(
            "id            " + id.toString().substring(0, 2 * SHOWN_BYTES) + "…",
            "payload_type  " + row.getString(1),
            "subject_key   " + hex(row.getBytes(2)),
            "version       " + row.getLong(3),
            "data          " + hex(row.getBytes(4)) + " (" + row.getBytes(4).length + " bytes)");
      }
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes, 0, Math.min(SHOWN_BYTES, bytes.length)) + "…";
  }
}
