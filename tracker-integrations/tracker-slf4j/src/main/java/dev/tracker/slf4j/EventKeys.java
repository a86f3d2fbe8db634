package dev.tracker.slf4j;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.event.KeyValuePair;

/** What the fields of events are called: the names of {@link EventField}, after a prefix. */
final class EventKeys {
  private final String prefix;
  private final Map<EventField, String> byField = new EnumMap<>(EventField.class);

  EventKeys(String prefix) {
    this.prefix = prefix;
    for (EventField field : EventField.values()) {
      byField.put(field, prefix + field.key());
    }
  }

  String of(EventField field) {
    return Objects.requireNonNull(byField.get(field));
  }

  /** Whether no argument may be called so. */
  boolean isTaken(String name) {
    return EventField.isKey(name)
        || FormatKeys.isInOurs(name)
        || (prefix.isEmpty() && FormatKeys.contain(name));
  }

  /** That of an argument, which has taken none of the names of the fields. */
  String ofArgument(String name) {
    return prefix + name;
  }

  /** That of a recorded result, which may have the key of an argument. */
  String ofResult(String name) {
    return prefix + "result." + name;
  }

  KeyValuePair pair(EventField field, Object value) {
    return new KeyValuePair(of(field), value);
  }
}
