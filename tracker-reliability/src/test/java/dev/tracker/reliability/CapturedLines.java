package dev.tracker.reliability;

import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A logger that hands on what it is told.
 *
 * @param to hears each message
 */
public record CapturedLines(Consumer<String> to) implements System.Logger {
  @Override
  public String getName() {
    return "captured";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {
    to.accept(String.valueOf(message));
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Object... parameters) {
    to.accept(String.valueOf(message));
  }
}
