package dev.tracker.log;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Where lines go. Thread-safe. */
interface LogSink {

  /** Whether a line of a level, which is not {@link Level#OFF}, would be written. */
  boolean isLoggable(Level level);

  /**
   * Writes a line.
   *
   * @param error whose stack trace follows the line, if any
   * @param caller where the place has one beside the line; {@code null} of an activity started by
   *     hand
   */
  void log(Level level, String line, @Nullable Throwable error, @Nullable Caller caller);

  /** The lines of a logger. */
  static LogSink of(System.Logger logger) {
    return new LogSink() {
      @Override
      public boolean isLoggable(Level level) {
        return logger.isLoggable(level);
      }

      @Override
      public void log(
          Level level, String line, @Nullable Throwable error, @Nullable Caller caller) {
        if (error == null) {
          logger.log(level, line);
        } else {
          logger.log(level, line, error);
        }
      }
    };
  }
}
