package dev.tracker.slf4j;

import dev.tracker.LogEvent;
import dev.tracker.ValueFormat;
import org.jspecify.annotations.Nullable;

/** What is the same for all events of one operation on one subject. */
final class OperationText {
  private final String operation;
  private final String subject;

  /** By the ordinals of the events, each made when it is wanted; it is no matter if twice. */
  private final @Nullable String[] messages = new @Nullable String[LogEvent.values().length];

  OperationText(String operation, String subject, ValueFormat values) {
    this.operation = values.format(operation);
    this.subject = values.format(subject);
  }

  String operation() {
    return operation;
  }

  /** Empty where there is none. */
  String subject() {
    return subject;
  }

  /** The event for a person to read: {@code create backend started}. */
  String message(LogEvent event) {
    String known = messages[event.ordinal()];
    if (known == null) {
      known = (subject.isEmpty() ? operation : operation + " " + subject) + " " + event;
      messages[event.ordinal()] = known;
    }
    return known;
  }
}
