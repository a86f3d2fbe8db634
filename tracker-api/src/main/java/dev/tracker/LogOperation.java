package dev.tracker;

import org.jspecify.annotations.Nullable;

/** What is the same in all lines of one operation on one subject. */
final class LogOperation {
  /** {@code operation=create subject=backend op_id=}. */
  private final String fields;

  /** Those of all events, or {@code null} where they are not worth keeping. */
  private final @Nullable ByEvent<String> begins;

  private LogOperation(String fields, @Nullable ByEvent<String> begins) {
    this.fields = fields;
    this.begins = begins;
  }

  /** For a single activity. */
  static LogOperation of(String operation, String subject, ValueFormat values) {
    return new LogOperation(fields(operation, subject, values), null);
  }

  /** To be kept for all activities of a method. */
  static LogOperation of(TrackedMethod method, ValueFormat values) {
    String fields = fields(method.operation(), method.subject(), values);
    return new LogOperation(fields, ByEvent.of(event -> event.field() + fields));
  }

  private static String fields(String operation, String subject, ValueFormat values) {
    LogLine line = new LogLine().field(LogField.OPERATION, values.format(operation));
    if (!subject.isEmpty()) {
      line.field(LogField.SUBJECT, values.format(subject));
    }
    return line + LogLine.prefix(LogField.OP_ID.toString());
  }

  /** The begin of an event's line, up to the value of {@code op_id}. */
  String begin(LogEvent event) {
    return begins == null ? event.field() + fields : begins.get(event);
  }
}
