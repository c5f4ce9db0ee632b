package dev.cloakroom.cli;

import dev.cloakroom.CloakroomConfigurationException;
import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.Stores;
import dev.cloakroom.tink.KeyInfo;
import dev.cloakroom.tink.KeyPurpose;
import dev.cloakroom.tink.KeysetEditor;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Removes a key that nothing needs any more. */
@Command(
    name = "retire",
    description = {
      "Removes a key, if nothing that lives in the store needs it. Where several namespaces or stores"
          + " share a keyset, look at the others with 'cloakroom stats' before."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // by picocli
final class KeysRetire implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Parameters(paramLabel = "KEY", converter = KeyIdConverter.class, description = "The key's id.")
  private int key;

  @Option(
      names = "--force",
      description = "Remove it although sessions need it, or without looking. They are lost.")
  private boolean forced;

  @Override
  public Integer call() {
    KeysetEditor editor = options.editor();
    PrintWriter err = spec.commandLine().getErr();
    Optional<KeyInfo> known = editor.keys().stream().filter(it -> it.id() == key).findFirst();
    if (!forced && known.isPresent() && !known.get().isPrimary()) {
      Optional<String> needs = needs(known.get());
      if (needs.isPresent()) {
        err.println(needs.get());
        return ExitCode.STILL_NEEDED;
      }
    }
    editor.retire(key);
    spec.commandLine().getOut().println("Retired. Copies of the keyset file still have the key.");
    return ExitCode.DONE;
  }

  /** Who needs it, in a sentence. */
  private Optional<String> needs(KeyInfo retired) {
    Configuration configuration = options.configuration();
    if (configuration.get(Configuration.URL).isEmpty()) {
      throw new CloakroomConfigurationException(
          "Give --url, so that it can be seen whether sessions still need the key %s, or --force."
              .formatted(retired.shownId()));
    }
    try (SessionStore store = Stores.open(configuration)) {
      Census census = Census.of(store, List.of(retired), System.currentTimeMillis());
      return retired.purpose() == KeyPurpose.PAYLOAD
          ? sealed(census.sealedWith(retired), retired)
          : made(census.mayDependOn(retired), retired);
    }
  }

  private static Optional<String> sealed(Census.Use use, KeyInfo retired) {
    return use.isNone()
        ? Optional.empty()
        : Optional.of(
            "The key %s was left: %,d sessions and %,d values were sealed with it, the last of which ends at %s. Run 'cloakroom reencrypt'."
                .formatted(retired.shownId(), use.sessions(), use.values(), use.until()));
  }

  private static Optional<String> made(long sessions, KeyInfo retired) {
    return sessions == 0
        ? Optional.empty()
        : Optional.of(
            "The key %s was left: %,d sessions were made before another one took its place, and may depend on it. Wait until they have ended: 'cloakroom.absolute-lifetime' after that."
                .formatted(retired.shownId(), sessions));
  }
}
