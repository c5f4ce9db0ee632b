package dev.cloakroom.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a keyset file. */
@Command(
    name = "create",
    description =
        "Makes a keyset file with new keys, which only its owner may read. Never replaces a file.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // by picocli
final class KeysCreate implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeysetOptions options;
  @Mixin private KindOption kind;

  @Override
  public Integer call() {
    options.editor().create(kind.kind());
    spec.commandLine()
        .getOut()
        .println(
            "Made the keyset file. Keep a copy of it in a safe place: without it every session is lost.");
    return ExitCode.DONE;
  }
}
