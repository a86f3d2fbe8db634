package dev.tracker.slf4j;

import dev.tracker.LogEvent;
import dev.tracker.TrackedMethod;
import dev.tracker.ValueFormat;
import dev.tracker.VisibleText;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all events of one operation on one subject.
 *
 * @param subject empty where there is none
 * @param messages those of all events, or {@code null} where they are not worth keeping
 */
record OperationText(String operation, String subject, @Nullable Map<LogEvent, String> messages) {

  /** For a single activity. */
  static OperationText of(String operation, String subject, ValueFormat values) {
    return new OperationText(
        VisibleText.of(values.format(operation)), VisibleText.of(values.format(subject)), null);
  }

  /** To be kept for all activities of a method. */
  static OperationText of(TrackedMethod method, ValueFormat values) {
    OperationText text = of(method.operation(), method.subject(), values);
    Map<LogEvent, String> messages = new EnumMap<>(LogEvent.class);
    for (LogEvent event : LogEvent.values()) {
      messages.put(event, text.message(event));
    }
    return new OperationText(text.operation, text.subject, messages);
  }

  /** The event for a person to read: {@code create backend started}. */
  String message(LogEvent event) {
    String known = messages == null ? null : messages.get(event);
    return known == null
        ? operation + (subject.isEmpty() ? " " : " " + subject + " ") + event
        : known;
  }
}
