package dev.cloakroom.it;

import dev.cloakroom.jpa.JpaSessionStore;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.tck.SessionStoreTck;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends SessionStoreTck {
  @TempDir static Path directory;

  @Override
  protected SessionStore open(String namespace) {
    return JpaSessionStore.open(
        new Configuration(
            Map.of(
                Configuration.URL,
                "jdbc:sqlite:" + directory.resolve("sessions.db"),
                Configuration.NAMESPACE,
                namespace,
                Configuration.SCHEMA,
                "create")));
  }
}
