package dev.cloakroom.cli;

import dev.cloakroom.tink.KeyInfo;
import dev.cloakroom.tink.KeyPurpose;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Adds a key. */
@Command(
    name = "add",
    description = "Adds a key that opens and does not seal yet, and prints its id.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // by picocli
final class KeysAdd implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private KeysetOptions options;
  @Mixin private KindOption kind;

  @Option(
      names = "--purpose",
      paramLabel = "PURPOSE",
      defaultValue = "payload",
      converter = Purpose.class,
      description = "payload, subject or cookie; ${DEFAULT-VALUE} by default.")
  private KeyPurpose purpose;

  @Override
  public Integer call() {
    KeyInfo added = options.editor().add(purpose, kind.kind());
    spec.commandLine().getOut().println(added.shownId());
    spec.commandLine()
        .getErr()
        .println(
            "Once every node has read the file anew: cloakroom keys promote "
                + added.shownId()
                + " --every-node-has-it");
    return ExitCode.DONE;
  }

  /** Purposes by the words for them. */
  static final class Purpose implements ITypeConverter<KeyPurpose> {
    @Override
    public KeyPurpose convert(String word) {
      for (KeyPurpose purpose : KeyPurpose.values()) {
        if (purpose.rotates() && purpose.word().equals(word.toLowerCase(Locale.ROOT))) {
          return purpose;
        }
      }
      throw new TypeConversionException(
          "'%s' is none of payload, subject and cookie".formatted(word));
    }
  }
}
