package dev.tracker.slf4j;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** An event that is being put together, and then logged. */
abstract class EventDraft {

  /** Adds a field; a text in it is visible. */
  abstract void set(String key, @Nullable Object value);

  void addAll(List<KeyValuePair> fields) {
    for (KeyValuePair field : fields) {
      set(field.key, field.value);
    }
  }

  abstract void log();

  /** Sets what was thrown, or takes it away again. */
  abstract void setCause(@Nullable Throwable cause);

  final void log(Throwable cause) {
    try {
      setCause(cause);
      log();
    } catch (RuntimeException fault) {
      if (tellsOfItself(cause)) {
        // The logger's own: some of its appenders may have written the event.
        throw fault;
      }
      setCause(null);
      log();
    }
  }

  /** Whether an error answers what loggers ask it, most of them at once. */
  private static boolean tellsOfItself(Throwable error) {
    try {
      Objects.requireNonNull(error.getStackTrace());
      error.printStackTrace(new PrintWriter(Writer.nullWriter()));
      return true;
    } catch (RuntimeException fault) {
      return false;
    }
  }
}
