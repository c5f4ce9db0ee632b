package dev.cloakroom.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a key the one that seals. */
@Command(
    name = "promote",
    description = "Makes a key the one that seals; the others of its purpose still open.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // by picocli
final class KeysPromote implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeysetOptions options;

  @Parameters(paramLabel = "KEY", converter = KeyIdConverter.class, description = "The key's id.")
  private int key;

  @Option(
      names = "--every-node-has-it",
      required = true,
      description =
          "Confirms that every node has read the file since the key was added: each logs that it has"
              + " read it anew, with the ids of the keys. A node that has not cannot open what"
              + " others seal, and finds no sessions under a new subject key.")
  @SuppressWarnings("UnusedVariable") // picocli demands it
  private boolean confirmed;

  @Override
  public Integer call() {
    options.editor().promote(key);
    spec.commandLine()
        .getOut()
        .println("Promoted. Nodes seal with it once they have read the file anew.");
    return ExitCode.DONE;
  }
}
