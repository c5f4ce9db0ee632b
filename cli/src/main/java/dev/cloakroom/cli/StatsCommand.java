package dev.cloakroom.cli;

import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.Stores;
import dev.cloakroom.tink.KeyInfo;
import dev.cloakroom.tink.KeyPurpose;
import dev.cloakroom.tink.PayloadKeyKind;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what is in a store. */
@Command(
    name = "stats",
    description = {
      "Counts what is in a store: sessions, values, and which keys they need. Nothing is opened."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // by picocli
final class StatsCommand implements Callable<Integer> {
  private static final double NEAR = 0.25;

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Override
  public Integer call() {
    Configuration configuration = options.configuration();
    List<KeyInfo> keys = options.cipher(configuration).keys();
    PrintWriter out = spec.commandLine().getOut();
    try (SessionStore store = Stores.open(configuration)) {
      Census census = Census.of(store, keys, System.currentTimeMillis());
      out.printf("namespace %s%n", store.namespace());
      out.printf(
          "sessions  %,d live (%,d signed in, %,d guests), %,d expired%n",
          census.live(), census.signedIn(), census.live() - census.signedIn(), census.expired());
      out.printf("values    %,d live, %,d expired%n", census.liveValues(), census.expiredValues());
      if (census.live() > 0) {
        out.printf(
            "payloads  %,d bytes sealed, %,d the largest%n", census.bytes(), census.largest());
        out.printf(
            "times     the oldest was made %s, one was last used %s%n",
            census.oldest(), census.lastUsed());
      }
      census.byType().forEach((type, count) -> out.printf("type      %s: %,d%n", type, count));
      keys.forEach(key -> out.println(line(key, census)));
      census.byKey().entrySet().stream()
          .filter(entry -> keys.stream().noneMatch(key -> key.shownId().equals(entry.getKey())))
          .forEach(
              entry ->
                  out.printf(
                      "key       %s, not in the keyset: %,d sessions, %,d values cannot be read%n",
                      entry.getKey(), entry.getValue().sessions(), entry.getValue().values()));
    }
    return ExitCode.DONE;
  }

  private static String line(KeyInfo key, Census census) {
    String what =
        "key       %s %s (%s%s): "
            .formatted(
                key.purpose().word(), key.shownId(), key.kind(), key.isPrimary() ? ", seals" : "");
    if (key.purpose() == KeyPurpose.PAYLOAD) {
      Census.Use use = census.sealedWith(key);
      return what
          + "%,d sessions, %,d values".formatted(use.sessions(), use.values())
          + budget(key, use);
    }
    if (!key.purpose().rotates() || key.isPrimary()) {
      return what + "in use";
    }
    return what + "%,d sessions may depend on it".formatted(census.mayDependOn(key));
  }

  private static String budget(KeyInfo key, Census.Use use) {
    if (!key.runsOut()) {
      return "";
    }
    double share = use.writes() / (double) PayloadKeyKind.MOST_SEALS;
    return "; at least %,d seals, %.4f %% of what its nonces allow%s"
        .formatted(
            use.writes(), share * 100, share > NEAR ? "; add another key and promote it" : "");
  }
}
