package dev.tracker.testing.contract;

import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Counts the lines that tell of the end of an activity. */
final class CompletionLogger implements System.Logger {
  private final AtomicLong completed = new AtomicLong();
  private volatile boolean enabled = true;

  long completed() {
    return completed.get();
  }

  void setEnabled(boolean isEnabled) {
    enabled = isEnabled;
  }

  @Override
  public String getName() {
    return "completion";
  }

  @Override
  public boolean isLoggable(Level level) {
    return enabled;
  }

  @Override
  public void log(
      Level level, @Nullable ResourceBundle bundle, String line, @Nullable Throwable thrown) {
    count(line);
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      String line,
      @Nullable Object @Nullable ... parameters) {
    count(line);
  }

  private void count(String line) {
    if (line.startsWith("event=completed ")) {
      completed.incrementAndGet();
    }
  }
}
