package dev.cloakroom.cli;

import dev.cloakroom.tink.KeyInfo;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists keys. */
@Command(
    name = "list",
    description = "Lists the keys of a keyset file; nothing secret.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // by picocli
final class KeysList implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeysetOptions options;

  @Override
  public Integer call() {
    TextTable table =
        TextTable.forColumns(
            spec.commandLine().getColorScheme(),
            new Column(10, 0, Column.Overflow.SPAN),
            new Column(10, 1, Column.Overflow.SPAN),
            new Column(20, 1, Column.Overflow.SPAN),
            new Column(10, 1, Column.Overflow.SPAN),
            new Column(22, 1, Column.Overflow.SPAN),
            new Column(22, 1, Column.Overflow.SPAN));
    table.addRowValues("purpose", "id", "kind", "seals", "added", "replaced");
    for (KeyInfo key : options.editor().keys()) {
      table.addRowValues(
          key.purpose().word(),
          key.shownId(),
          key.kind(),
          key.isPrimary() ? "yes" : "no",
          shown(key.addedAt()),
          shown(key.replacedAt()));
    }
    spec.commandLine().getOut().println(table);
    return ExitCode.DONE;
  }

  private static String shown(@Nullable Instant time) {
    return time == null ? "-" : Instant.ofEpochSecond(time.getEpochSecond()).toString();
  }
}
