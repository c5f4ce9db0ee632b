package dev.cloakroom.cli;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.SessionException;
import dev.cloakroom.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code cloakroom}. */
@Command(
    name = "cloakroom",
    description = "Looks after the keys and the store of Cloakroom sessions.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {KeysCommand.class, ReencryptCommand.class, StatsCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All was done.",
      "1:Something failed that should not.",
      "2:The command line is not right.",
      "3:The configuration or the keyset file is not right; nothing was changed.",
      "4:The store does not answer; what was done stays done, and it may be run again.",
      "5:All was looked at, and something could not be done; the messages name it.",
      "6:It would have lost sessions, and was not done."
    })
public final class Main {
  private static final String LOGGING = "java.util.logging.config.file";

  private Main() {}

  /** Runs a command, and ends the process with its exit code. */
  public static void main(String[] arguments) throws IOException {
    if (System.getProperty(LOGGING) == null) {
      try (InputStream quiet = Main.class.getResourceAsStream("logging.properties")) {
        LogManager.getLogManager().readConfiguration(quiet);
      }
    }
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((thrown, commandLine, parsed) -> failed(thrown, commandLine));
  }

  /** Tells what is wrong in one line; only what nobody foresaw shows where it happened. */
  private static int failed(Exception thrown, CommandLine commandLine) {
    PrintWriter err = commandLine.getErr();
    if (thrown instanceof CloakroomConfigurationException) {
      err.println(thrown.getMessage());
      return ExitCode.CONFIGURATION;
    }
    if (thrown instanceof StoreUnavailableException) {
      err.println(thrown.getMessage());
      return ExitCode.UNAVAILABLE;
    }
    if (thrown instanceof SessionException) {
      err.println(thrown.getMessage());
    } else {
      thrown.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }

  /** The version of this jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"cloakroom " + (version == null ? "(built from source)" : version)};
    }
  }
}
