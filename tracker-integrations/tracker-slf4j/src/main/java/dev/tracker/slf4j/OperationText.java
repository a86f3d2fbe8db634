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
 * @param outlines those of all events, or {@code null} where they are not worth keeping
 */
record OperationText(
    String operation, String subject, @Nullable Map<LogEvent, EventOutline> outlines) {

  /** For a single activity. */
  static OperationText of(String operation, String subject, ValueFormat values) {
    return new OperationText(
        VisibleText.of(values.format(operation)), VisibleText.of(values.format(subject)), null);
  }

  /** To be kept for all activities of a method. */
  static OperationText of(TrackedMethod method, ValueFormat values) {
    OperationText text = of(method.operation(), method.subject(), values);
    Map<LogEvent, EventOutline> outlines = new EnumMap<>(LogEvent.class);
    for (LogEvent event : LogEvent.values()) {
      outlines.put(event, text.outline(event));
    }
    return new OperationText(text.operation, text.subject, outlines);
  }

  EventOutline outline(LogEvent event) {
    EventOutline known = outlines == null ? null : outlines.get(event);
    return known == null ? EventOutline.of(event, operation, subject) : known;
  }
}
