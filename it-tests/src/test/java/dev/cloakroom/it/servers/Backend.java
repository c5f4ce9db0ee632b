package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A database that the suite runs on. */
public enum Backend implements Wanted<Server> {
  SQLITE("SQLite"),

  POSTGRESQL("PostgreSQL") {
    @Override
    public ContainerServer container() throws IOException {
      // Without a command of its own, the library turns off what makes commits durable. The small
      // disk is for being filled.
      return ContainerServer.start(
          new PostgreSQLContainer(image())
              .withCommand("postgres")
              .withTmpFs(Map.of("/var/tmp", "size=24m,mode=1777")),
          5432,
          "");
    }

    @Override
    public String image() {
      return "postgres:17";
    }

    @Override
    public Server embedded(Path directory) throws Exception {
      return new EmbeddedPostgresql(directory);
    }
  },

  MYSQL("MySQL") {
    @Override
    public ContainerServer container() throws IOException {
      return ContainerServer.start(
              new MySQLContainer(image()), 3306, "?allowPublicKeyRetrieval=true&sslMode=DISABLED")
          .lettingItsUserMakeDatabases();
    }

    @Override
    public String image() {
      return "mysql:9.7";
    }
  },

  MARIADB("MariaDB") {
    @Override
    public ContainerServer container() throws IOException {
      return ContainerServer.start(new MariaDBContainer(image()), 3306, "")
          .lettingItsUserMakeDatabases();
    }

    @Override
    public String image() {
      return "mariadb:11.8";
    }

    @Override
    public Server embedded(Path directory) throws Exception {
      return new EmbeddedMariadb(directory);
    }
  },

  /** By an address alone: neither an image nor binaries can be had. */
  COCKROACHDB("CockroachDB");

  private final String title;

  Backend(String title) {
    this.title = title;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Server external(String url, String user, String password) {
    return new ExternalServer(url, user, password);
  }
}
