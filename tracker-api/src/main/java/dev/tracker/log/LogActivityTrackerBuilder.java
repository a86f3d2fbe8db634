package dev.tracker.log;

import dev.tracker.spi.Redaction;
import dev.tracker.spi.ValueFormat;
import java.io.PrintStream;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Configures a {@link LogActivityTracker}.
 *
 * @since 0.1.0
 */
public final class LogActivityTrackerBuilder {
  /** Put together here: a build that relocates this package renames constants that look like it. */
  private static final String DEFAULT_LOGGER = String.join(".", "dev", "tracker", "activity");

  private final Map<LogEvent, Level> levels = new EnumMap<>(LogEvent.class);
  private @Nullable LogSink sink;
  private boolean linePerActivity;
  private boolean stackTraces = true;
  private ValueFormat values = ValueFormat.standard();
  private LongSupplier nanoTime = System::nanoTime;

  LogActivityTrackerBuilder() {
    for (LogEvent event : LogEvent.values()) {
      levels.put(event, event == LogEvent.FAILED ? Level.WARNING : Level.INFO);
    }
  }

  /**
   * Sets the logger that receives the lines.
   *
   * @param to a logger; by default the one named {@code dev.tracker.activity}
   * @return this builder
   */
  public LogActivityTrackerBuilder logger(System.Logger to) {
    sink = LogSink.of(Objects.requireNonNull(to, "logger"));
    return this;
  }

  /**
   * Sets the level of an event.
   *
   * @param event the event
   * @param level the level of the event; {@link Level#OFF} switches it off
   * @return this builder
   * @throws IllegalArgumentException for {@link Level#ALL}, at which nothing can be logged
   */
  public LogActivityTrackerBuilder level(LogEvent event, Level level) {
    if (level == Level.ALL) {
      throw new IllegalArgumentException("nothing can be logged at level ALL");
    }
    levels.put(event, Objects.requireNonNull(level, "level"));
    return this;
  }

  /**
   * Sets whether the logger receives exceptions, whose stack traces it then writes.
   *
   * @param logged by default {@code true}
   * @return this builder
   */
  public LogActivityTrackerBuilder stackTraces(boolean logged) {
    stackTraces = logged;
    return this;
  }

  /**
   * Sets how long the text of a value may be. Longer texts are cut, with a mark.
   *
   * @param chars by default 1,000
   * @return this builder
   */
  public LogActivityTrackerBuilder maxValueLength(int chars) {
    values = values.withMaxLength(chars);
    return this;
  }

  /**
   * Sets how many entries of a map, collection or array are written.
   *
   * @param entries by default 100
   * @return this builder
   */
  public LogActivityTrackerBuilder maxEntries(int entries) {
    values = values.withMaxEntries(entries);
    return this;
  }

  /**
   * Sets how deep maps, collections and arrays may be nested.
   *
   * @param depth by default 5
   * @return this builder
   */
  public LogActivityTrackerBuilder maxDepth(int depth) {
    values = values.withMaxDepth(depth);
    return this;
  }

  /**
   * Sets which field names are secret.
   *
   * @param policy by default {@link Redaction#standard()}
   * @return this builder
   */
  public LogActivityTrackerBuilder redaction(Redaction policy) {
    values = values.withRedaction(policy);
    return this;
  }

  /**
   * Writes one line per activity, at its end, instead of one line per event. The level is that of
   * {@link LogEvent#FAILED} if the operation failed, otherwise that of {@link LogEvent#COMPLETED}.
   * This is easier to read while you develop. A process that dies leaves no line for the activities
   * in progress.
   *
   * @return this builder
   */
  public LogActivityTrackerBuilder linePerActivity() {
    linePerActivity = true;
    return this;
  }

  /**
   * Prints lines instead of logging them, each with the time of day and its level. For programs
   * without configured logging.
   *
   * @param stream such as {@link System#out}; it is not closed
   * @return this builder
   */
  public LogActivityTrackerBuilder printTo(PrintStream stream) {
    sink =
        new StreamSink(
            Objects.requireNonNull(stream, "stream"),
            InstantSource.system(),
            ZoneId.systemDefault());
    return this;
  }

  boolean isLinePerActivity() {
    return linePerActivity;
  }

  EventLog log() {
    LogSink to = sink == null ? PlatformSink.of(DEFAULT_LOGGER) : sink;
    return new EventLog(to, levels, stackTraces, values, nanoTime);
  }

  /** Sets the clock, for tests. */
  LogActivityTrackerBuilder nanoTime(LongSupplier clock) {
    nanoTime = clock;
    return this;
  }

  /** {@return a new tracker} */
  public LogActivityTracker build() {
    return new LogActivityTracker(this);
  }
}
