package dev.tracker.slf4j;

import dev.tracker.log.LogEvent;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/**
 * What all events of one kind have in common, of one operation on one subject.
 *
 * @param message for a person to read: {@code create backend started}
 * @param fields which event it is, the operation, and the subject unless there is none
 */
record EventOutline(String message, List<KeyValuePair> fields) {

  static EventOutline of(LogEvent event, String operation, String subject, EventKeys keys) {
    List<KeyValuePair> fields = new ArrayList<>();
    fields.add(keys.pair(EventField.EVENT, event.toString()));
    fields.add(keys.pair(EventField.OPERATION, operation));
    if (!subject.isEmpty()) {
      fields.add(keys.pair(EventField.SUBJECT, subject));
    }
    return new EventOutline(
        operation + (subject.isEmpty() ? " " : " " + subject + " ") + event, List.copyOf(fields));
  }
}
