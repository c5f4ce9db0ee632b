package dev.cloakroom.tck;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to one logger, at its most talkative, until it is closed. */
final class LogListener extends Handler implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 30;

  private final Logger logger;
  private final Level levelBefore;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

  LogListener(String name) {
    this.logger = Logger.getLogger(name);
    this.levelBefore = logger.getLevel();
    logger.setLevel(Level.ALL);
    logger.addHandler(this);
  }

  /** Waits for a line, its level in front, that contains a text; those before are forgotten. */
  void await(String text) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    String line;
    do {
      line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line == null) {
        throw new AssertionError("Nobody logged '" + text + "'.");
      }
    } while (!line.contains(text));
  }

  @Override
  public void publish(LogRecord line) {
    lines.add(line.getLevel() + " " + line.getMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setLevel(levelBefore);
  }
}
