package dev.tracker.slf4j;

import dev.tracker.TrackedMethod;
import dev.tracker.log.LogEvent;
import dev.tracker.spi.ValueFormat;
import dev.tracker.spi.VisibleText;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for all events of one operation on one subject.
 *
 * @param subject empty where there is none
 * @param method what is called; {@code null} where activities are started by hand
 * @param keys what the fields of all events are called
 * @param outlines those of all events, or {@code null} where they are not worth keeping
 */
record OperationText(
    String operation,
    String subject,
    @Nullable TrackedName method,
    EventKeys keys,
    @Nullable Map<LogEvent, EventOutline> outlines) {

  /** For a single activity. */
  static OperationText of(String operation, String subject, ValueFormat values, EventKeys keys) {
    return new OperationText(
        VisibleText.of(values.format(operation)),
        VisibleText.of(values.format(subject)),
        null,
        keys,
        null);
  }

  /** To be kept for all activities of a method. */
  static OperationText of(TrackedMethod method, ValueFormat values, EventKeys keys) {
    OperationText named =
        of(method.operation(), method.subject(), values, keys).of(TrackedName.of(method), null);
    Map<LogEvent, EventOutline> outlines = new EnumMap<>(LogEvent.class);
    for (LogEvent event : LogEvent.values()) {
      outlines.put(event, EventOutline.of(event, named));
    }
    return named.of(named.method, outlines);
  }

  private OperationText of(
      @Nullable TrackedName called, @Nullable Map<LogEvent, EventOutline> kept) {
    return new OperationText(operation, subject, called, keys, kept);
  }

  EventOutline outline(LogEvent event) {
    EventOutline known = outlines == null ? null : outlines.get(event);
    return known == null ? EventOutline.of(event, this) : known;
  }
}
