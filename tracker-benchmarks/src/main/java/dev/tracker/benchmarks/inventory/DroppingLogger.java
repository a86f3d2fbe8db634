package dev.tracker.benchmarks.inventory;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Takes lines and drops them, so that what is measured is how they are made. */
public final class DroppingLogger implements System.Logger {
  private @Nullable String last;

  @Override
  public String getName() {
    return "dropping";
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
      @Nullable Throwable error) {
    last = message;
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object... parameters) {
    last = format;
  }

  @Override
  public String toString() {
    return "dropped last: " + last;
  }
}
