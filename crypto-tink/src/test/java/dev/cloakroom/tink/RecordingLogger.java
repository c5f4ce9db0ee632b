package dev.cloakroom.tink;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Keeps what is logged, formatted, with its level in front. */
final class RecordingLogger implements System.Logger {
  private final List<String> messages = new ArrayList<>();

  List<String> messages() {
    return messages;
  }

  @Override
  public String getName() {
    return "recording";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
    messages.add(level + " " + message + " " + thrown);
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... parameters) {
    messages.add(level + " " + MessageFormat.format(format, parameters));
  }
}
