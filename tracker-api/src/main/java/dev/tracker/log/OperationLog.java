package dev.tracker.log;

import dev.tracker.TrackedMethod;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/** The lines of one operation on one subject: what is the same in all of them, and their log. */
final class OperationLog {
  private final EventLog log;
  private final ValueFormat values;

  /** {@code operation=create subject=backend op_id=}. */
  private final String fields;

  /** Those of all events, or {@code null} where they are not worth keeping. */
  private final @Nullable ByEvent<String> begins;

  private OperationLog(
      EventLog log, ValueFormat values, String fields, @Nullable ByEvent<String> begins) {
    this.log = log;
    this.values = values;
    this.fields = fields;
    this.begins = begins;
  }

  /** For a single activity. */
  static OperationLog of(EventLog log, ValueFormat values, String operation, String subject) {
    return new OperationLog(log, values, fields(operation, subject, values), null);
  }

  /** To be kept for all activities of a method. */
  static OperationLog of(EventLog log, ValueFormat values, TrackedMethod method) {
    String fields = fields(method.operation(), method.subject(), values);
    return new OperationLog(log, values, fields, ByEvent.of(event -> event.field() + fields));
  }

  private static String fields(String operation, String subject, ValueFormat values) {
    LogLine line = new LogLine().field(LogField.OPERATION, values.format(operation));
    if (!subject.isEmpty()) {
      line.field(LogField.SUBJECT, values.format(subject));
    }
    return line + LogLine.prefix(LogField.OP_ID.toString());
  }

  boolean isLoggable(LogEvent event) {
    return log.isLoggable(event);
  }

  ValueFormat values() {
    return values;
  }

  long nanoTime() {
    return log.nanoTime();
  }

  /** The begin of an event's line, up to the value of {@code op_id}. */
  String begin(LogEvent event) {
    return begins == null ? event.field() + fields : begins.get(event);
  }

  /** A line to write, and then to log; it is not to be used after that. */
  LogLine begin(LogEvent event, String ids) {
    return log.begin(begin(event), ids);
  }

  void log(LogEvent event, LogLine line) {
    log.log(event, line);
  }

  void log(LogEvent event, LogLine line, Throwable error) {
    log.log(event, line, error);
  }

  void logCompleted(String ids, boolean failed, long nanos) {
    log.log(LogEvent.COMPLETED, LogLine.completed(begin(LogEvent.COMPLETED), ids, failed, nanos));
  }
}
