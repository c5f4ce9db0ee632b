package dev.cloakroom.it;

import dev.cloakroom.Cloakroom;
import dev.cloakroom.Sessions;
import dev.cloakroom.tink.TinkSessionCipher;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** An application on an SQLite file, and the back door to its rows. */
final class Shop implements AutoCloseable {
  final Path database;
  final Cloakroom cloakroom;
  final Sessions<ShopSession> sessions;

  private Shop(Path database, Cloakroom cloakroom) {
    this.database = database;
    this.cloakroom = cloakroom;
    this.sessions = cloakroom.sessions(ShopSession_.TYPE);
  }

  /** Opens the shop of a directory, with its database and its keys, which are made if missing. */
  static Shop in(Path directory) {
    Path keyset = directory.resolve("session.keyset.json");
    Path database = directory.resolve("sessions.db");
    return new Shop(
        database,
        Cloakroom.builder()
            .url("jdbc:sqlite:" + database)
            .schema("create")
            .cipher(
                Files.exists(keyset)
                    ? TinkSessionCipher.fromKeyset(keyset)
                    : TinkSessionCipher.generate(keyset))
            .build());
  }

  /** A connection that has nothing to do with Cloakroom. */
  Connection backDoor() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + database + "?busy_timeout=5000");
  }

  @Override
  public void close() {
    cloakroom.close();
  }
}
