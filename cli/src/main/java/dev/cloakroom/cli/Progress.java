package dev.cloakroom.cli;

import dev.cloakroom.tink.ReencryptionPosition;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * A bar on the terminal with the rate and the remaining time, one for the sessions and one for the
 * values. Nobody has counted them: how many there are is told by how far their evenly spread names
 * have been passed.
 */
final class Progress implements AutoCloseable {
  private static final int WIDTH = 100;
  private static final int INTERVAL_MILLIS = 250;

  private boolean amongValues;
  private ProgressBar bar;
  private double begun;

  Progress(ReencryptionPosition from) {
    this.amongValues = from.isAmongValues();
    this.begun = from.fraction();
    this.bar = newBar();
  }

  private ProgressBar newBar() {
    return new ProgressBarBuilder()
        .setTaskName(amongValues ? "Values" : "Sessions")
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .setMaxRenderedLength(WIDTH)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
        .build();
  }

  /** So many more are done. */
  void advance(int done, ReencryptionPosition position) {
    bar.stepBy(done);
    if (position.isAmongValues() != amongValues) {
      finish();
      amongValues = true;
      begun = 0;
      bar = newBar();
      return;
    }
    double share = position.fraction() - begun;
    if (share > 0) {
      bar.maxHint(Math.max(bar.getCurrent(), Math.round(bar.getCurrent() * (1 - begun) / share)));
    }
  }

  private void finish() {
    bar.maxHint(bar.getCurrent());
    bar.close();
  }

  @Override
  public void close() {
    finish();
  }
}
