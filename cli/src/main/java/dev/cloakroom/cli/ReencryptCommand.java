package dev.cloakroom.cli;

import dev.cloakroom.spi.Configuration;
import dev.cloakroom.spi.SessionStore;
import dev.cloakroom.spi.Stores;
import dev.cloakroom.tink.KeyInfo;
import dev.cloakroom.tink.KeyPurpose;
import dev.cloakroom.tink.Reencryption;
import dev.cloakroom.tink.ReencryptionPosition;
import dev.cloakroom.tink.TinkSessionCipher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Seals with the present key what other keys have sealed. */
@Command(
    name = "reencrypt",
    description = {
      "Seals with the present key what older keys have sealed: all sessions and values that live in a"
          + " store. Runs beside the application, and may be ended and run again at any point."
    },
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // by picocli
final class ReencryptCommand implements Callable<Integer> {
  private static final int MOST_BATCH = 10_000;

  @Spec private CommandSpec spec;
  @Mixin private StoreOptions options;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description =
          "Where it is kept how far it has come. Without one, what is done is passed over.")
  private @Nullable Path checkpointFile;

  @Option(
      names = "--batch",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many are read at once, 1 to 10,000; ${DEFAULT-VALUE} by default.")
  private int batch;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many are done in a second at the most; without it, as fast as it goes.")
  private int rate;

  @Option(names = "--quiet", description = "No progress bar.")
  private boolean quiet;

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (batch < 1 || batch > MOST_BATCH || rate < 0) {
      throw new ParameterException(
          spec.commandLine(), "--batch takes 1 to 10000, and --rate a number from 0");
    }
    Configuration configuration = options.configuration();
    TinkSessionCipher cipher = options.cipher(configuration);
    try (SessionStore store = Stores.open(configuration)) {
      Checkpoint checkpoint =
          checkpointFile == null
              ? null
              : new Checkpoint(checkpointFile, run(configuration, cipher));
      return run(new Reencryption(store, cipher, Clock.systemUTC()), checkpoint);
    }
  }

  /** Names the store without the password that its URL may have. */
  private static String run(Configuration configuration, TinkSessionCipher cipher) {
    String primary =
        cipher.keys().stream()
            .filter(key -> key.purpose() == KeyPurpose.PAYLOAD && key.isPrimary())
            .map(KeyInfo::shownId)
            .findFirst()
            .orElseThrow();
    return "namespace %s to key %s in store %08x"
        .formatted(
            configuration.require(Configuration.NAMESPACE),
            primary,
            configuration.get(Configuration.URL, "").hashCode());
  }

  private int run(Reencryption reencryption, @Nullable Checkpoint checkpoint)
      throws IOException, InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    ReencryptionPosition position =
        checkpoint == null ? ReencryptionPosition.START : checkpoint.read();
    long resealed = 0;
    long present = 0;
    long gone = 0;
    long troubles = 0;
    try (Progress progress = quiet ? null : new Progress(position)) {
      while (true) {
        long begun = System.nanoTime();
        Reencryption.Batch done = reencryption.next(position, batch);
        resealed += done.resealed();
        present += done.presentAlready();
        gone += done.gone();
        troubles += done.troubles().size();
        done.troubles().forEach(trouble -> err.println("Not re-encrypted: " + trouble));
        int count = done.resealed() + done.presentAlready() + done.gone() + done.troubles().size();
        Optional<ReencryptionPosition> next = done.position();
        if (next.isEmpty()) {
          break;
        }
        position = next.get();
        if (checkpoint != null) {
          checkpoint.write(position);
        }
        if (progress != null) {
          progress.advance(count, position);
        }
        rest(count, System.nanoTime() - begun);
      }
    }
    if (checkpoint != null) {
      checkpoint.delete();
    }
    out.printf(
        "Re-encrypted %,d sessions and values; %,d had the present key already, %,d had ended, %,d could not be done.%n",
        resealed, present, gone, troubles);
    return troubles == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  /** Waits as long as so many take at the given rate. */
  private void rest(int count, long spentNanos) throws InterruptedException {
    if (rate > 0) {
      long wanted = Duration.ofSeconds(count).dividedBy(rate).toNanos();
      if (wanted > spentNanos) {
        Thread.sleep(Duration.ofNanos(wanted - spentNanos).toMillis());
      }
    }
  }
}
