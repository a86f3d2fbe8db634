package dev.tracker.testing;

import dev.tracker.TrackedMethod;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/** Writes what was recorded for a person to read, whatever the recorded values do meanwhile. */
final class History {
  private static final StandardRepresentation REPRESENTATION = new StandardRepresentation();

  private History() {}

  /** All activities; what a message says where it is unclear which one is meant. */
  static String of(Collection<RecordedActivity> activities) {
    return activities.isEmpty()
        ? "No activity was recorded."
        : activities.stream().map(History::of).collect(Collectors.joining("\n"));
  }

  /** One activity and its calls, a line each. */
  static String of(RecordedActivity activity) {
    TrackedMethod method = activity.method();
    String origin = method == null ? "started by hand" : "of " + method;
    return "Activity "
        + name(activity)
        + ", "
        + origin
        + ", with "
        + arguments(activity)
        + lines(activity.calls());
  }

  static String name(RecordedActivity activity) {
    return activity.subject().isEmpty()
        ? activity.operation()
        : activity.operation() + " " + activity.subject();
  }

  static String arguments(RecordedActivity activity) {
    List<@Nullable Object> keysAndValues = activity.keysAndValues();
    return keysAndValues.isEmpty() ? "no arguments" : "arguments " + keysAndValues(keysAndValues);
  }

  /** As {@code [name = "x", type = null]}, and where no key is given a value, the bare key. */
  static String keysAndValues(List<@Nullable Object> keysAndValues) {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < keysAndValues.size(); i++) {
      Object part = keysAndValues.get(i);
      if (i % 2 == 1) {
        text.append(" = ").append(value(part));
      } else {
        text.append(i == 0 ? "" : ", ").append(part instanceof String ? part : value(part));
      }
    }
    return text.append(']').toString();
  }

  /** Each call on a line of its own, which starts with the line break. */
  static String lines(List<RecordedCall> calls) {
    return calls.stream().map(call -> "\n  " + line(call)).collect(Collectors.joining());
  }

  static String line(RecordedCall call) {
    String details =
        switch (call.kind()) {
          case REPORT_ERR, REPORT_EXPECTED -> ": " + value(call.error());
          case REPORT_RESULT -> ": " + keysAndValues(call.results());
          case REPORT_CHANGE ->
              ": id " + value(call.changeId()) + ", data " + value(call.changeData());
          case START, DETACH, RETURNED, REPORT_ROLLED_BACK, REPORT_UNKNOWN, END -> "";
        };
    return "#" + call.sequence() + " " + call.kind() + " on " + call.thread().getName() + details;
  }

  /** A message must not fail for a value that cannot say what it is. */
  static String value(@Nullable Object value) {
    if (value == null) {
      return "null";
    }
    try {
      return value instanceof Throwable error ? error.toString() : describe(value);
    } catch (RuntimeException | Error unprintable) {
      return "a "
          + value.getClass().getName()
          + " whose toString throws "
          + unprintable.getClass().getName();
    }
  }

  private static String describe(Object value) {
    return String.valueOf(REPRESENTATION.toStringOf(value));
  }
}
