package dev.cloakroom.tck;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Keeps everything that goes to java.util.logging, and so by default to {@link System.Logger}, from
 * all loggers at the most talkative level but those that are left out, until it is closed.
 */
final class LogCapture extends Handler implements AutoCloseable {
  private final Logger root = Logger.getLogger("");
  private final Level levelBefore = root.getLevel();
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Handler> silenced = List.of(root.getHandlers());

  private final Set<String> leftOut;

  LogCapture() {
    this(Set.of());
  }

  /**
   * Without some loggers.
   *
   * @param leftOut how their names begin
   */
  LogCapture(Set<String> leftOut) {
    this.leftOut = leftOut;
    setLevel(Level.ALL);
    silenced.forEach(root::removeHandler);
    root.addHandler(this);
    root.setLevel(Level.ALL);
  }

  /** Everything that was logged so far, with the traces of exceptions. */
  String text() {
    return String.join("", lines);
  }

  @Override
  public void publish(LogRecord line) {
    String logger = line.getLoggerName() == null ? "" : line.getLoggerName();
    if (leftOut.stream().noneMatch(logger::startsWith)) {
      lines.add(formatter.format(line));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
    root.setLevel(levelBefore);
    silenced.forEach(root::addHandler);
  }
}
