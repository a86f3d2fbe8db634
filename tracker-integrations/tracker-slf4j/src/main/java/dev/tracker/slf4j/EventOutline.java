package dev.tracker.slf4j;

import dev.tracker.log.LogEvent;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/**
 * What all events of one kind have in common, of one operation on one subject.
 *
 * @param message for a person to read: {@code create backend started}
 * @param fields which event it is, and what the operation's all have
 */
record EventOutline(String message, List<KeyValuePair> fields) {

  static EventOutline of(LogEvent event, OperationText text) {
    EventKeys keys = text.keys();
    List<KeyValuePair> fields = new ArrayList<>();
    fields.add(keys.pair(EventField.EVENT, event.toString()));
    fields.add(keys.pair(EventField.OPERATION, text.operation()));
    String subject = text.subject();
    if (!subject.isEmpty()) {
      fields.add(keys.pair(EventField.SUBJECT, subject));
    }
    TrackedName method = text.method();
    if (method != null) {
      fields.add(keys.pair(EventField.INTERFACE, method.interfaceName()));
      fields.add(keys.pair(EventField.METHOD, method.methodName()));
    }
    return new EventOutline(
        text.operation() + (subject.isEmpty() ? " " : " " + subject + " ") + event,
        List.copyOf(fields));
  }

  /** The same event, with the message of another. */
  EventOutline saying(EventOutline other) {
    return new EventOutline(other.message, fields);
  }
}
