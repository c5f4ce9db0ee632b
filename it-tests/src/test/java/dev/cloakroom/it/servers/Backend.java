package dev.cloakroom.it.servers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.mysql.MySQLContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A database that the suite runs on. Which ones are chosen is said by {@code
 * -Dcloakroom.it.backends=sqlite,postgresql,…}; where their servers come from by {@code
 * -Dcloakroom.it.servers=external|testcontainers|embedded}, and an address by {@code
 * -Dcloakroom.it.postgresql.url=…} with {@code .user} and {@code .password}.
 */
public enum Backend {
  SQLITE("SQLite"),

  POSTGRESQL("PostgreSQL") {
    @Override
    ContainerServer container() throws IOException {
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
    String image() {
      return "postgres:17";
    }

    @Override
    Server embedded(Path directory) throws Exception {
      return new EmbeddedPostgresql(directory);
    }
  },

  MYSQL("MySQL") {
    @Override
    ContainerServer container() throws IOException {
      return ContainerServer.start(
              new MySQLContainer(image()), 3306, "?allowPublicKeyRetrieval=true&sslMode=DISABLED")
          .lettingItsUserMakeDatabases();
    }

    @Override
    String image() {
      return "mysql:9.7";
    }
  },

  MARIADB("MariaDB") {
    @Override
    ContainerServer container() throws IOException {
      return ContainerServer.start(new MariaDBContainer(image()), 3306, "")
          .lettingItsUserMakeDatabases();
    }

    @Override
    String image() {
      return "mariadb:11.8";
    }

    @Override
    Server embedded(Path directory) throws Exception {
      return new EmbeddedMariadb(directory);
    }
  },

  /** By an address alone: neither an image nor binaries can be had. */
  COCKROACHDB("CockroachDB");

  private static final String CHOICE = "cloakroom.it.backends";

  private final String title;

  Backend(String title) {
    this.title = title;
  }

  /** Its name as people write it. */
  public String title() {
    return title;
  }

  /** The word for it in the names and values of properties. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why it is not among those that are chosen; empty if it is. */
  String whyNotChosen() {
    String choice = System.getProperty(CHOICE, "").strip();
    Set<String> chosen =
        Arrays.stream(choice.split(",", -1)).map(String::strip).collect(Collectors.toSet());
    return choice.isEmpty() || chosen.contains(word())
        ? ""
        : "not among -D" + CHOICE + "=" + choice;
  }

  /** The Docker image; none by default. */
  String image() {
    return "";
  }

  /** Starts a container; {@link #image()} says whether there can be one. */
  ContainerServer container() throws IOException {
    throw new UnsupportedOperationException(title);
  }

  /** Starts a server out of binaries; {@code null} if there are none. */
  Server embedded(Path directory) throws Exception {
    return null;
  }
}
