package dev.tracker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Keeps what is logged at its level or above. */
final class MemoryLogger implements System.Logger {
  private final Level level;
  private final List<Entry> entries = new ArrayList<>();

  MemoryLogger(Level level) {
    this.level = level;
  }

  record Entry(Level level, String message, @Nullable Throwable thrown) {

    /** The fields of the line, none of which occurs twice. */
    Map<String, String> fields() {
      return LogLineParser.parse(message);
    }
  }

  synchronized List<Entry> entries() {
    return List.copyOf(entries);
  }

  Entry only() {
    List<Entry> all = entries();
    if (all.size() != 1) {
      throw new AssertionError("not one entry: " + all);
    }
    return all.get(0);
  }

  synchronized void clear() {
    entries.clear();
  }

  @Override
  public String getName() {
    return "memory";
  }

  /** As java.util.logging has it, to which OFF is the most urgent level. */
  @Override
  public boolean isLoggable(Level asked) {
    return level != Level.OFF && asked.getSeverity() >= level.getSeverity();
  }

  @Override
  public synchronized void log(
      Level at, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {
    entries.add(new Entry(at, message, thrown));
  }

  @Override
  public synchronized void log(
      Level at,
      @Nullable ResourceBundle bundle,
      String message,
      @Nullable Object @Nullable ... parameters) {
    if (parameters != null) {
      throw new AssertionError("the line would be taken for a format: " + message);
    }
    entries.add(new Entry(at, message, null));
  }
}
