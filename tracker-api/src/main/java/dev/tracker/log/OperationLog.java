package dev.tracker.log;

import dev.tracker.Outcome;
import dev.tracker.TrackedMethod;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/** The lines of one operation on one subject: what is the same in all of them, and their log. */
final class OperationLog {
  private final EventLog log;
  private final @Nullable Caller caller;

  /** {@code operation=create subject=backend interface=… method=create op_id=}. */
  private final String fields;

  /** Those of all events, or {@code null} where they are not worth keeping. */
  private final @Nullable ByEvent<String> begins;

  private OperationLog(
      EventLog log, @Nullable Caller caller, String fields, @Nullable ByEvent<String> begins) {
    this.log = log;
    this.caller = caller;
    this.fields = fields;
    this.begins = begins;
  }

  /** For a single activity. */
  static OperationLog of(EventLog log, String operation, String subject) {
    return new OperationLog(log, null, fields(operation, subject, null, log.values()), null);
  }

  /** To be kept for all activities of a method. */
  static OperationLog of(EventLog log, TrackedMethod method) {
    Caller caller = Caller.of(method);
    String fields = fields(method.operation(), method.subject(), caller, log.values());
    return new OperationLog(log, caller, fields, ByEvent.of(event -> event.field() + fields));
  }

  private static String fields(
      String operation, String subject, @Nullable Caller caller, ValueFormat values) {
    LogLine line = new LogLine().field(LogField.OPERATION, values.format(operation));
    if (!subject.isEmpty()) {
      line.field(LogField.SUBJECT, values.format(subject));
    }
    if (caller != null) {
      line.field(LogField.INTERFACE, caller.interfaceName());
      line.field(LogField.METHOD, caller.methodName());
    }
    return line + LogLine.prefix(LogField.OP_ID.toString());
  }

  boolean isLoggable(LogEvent event) {
    return log.isLoggable(event);
  }

  ValueFormat values() {
    return log.values();
  }

  long nanoTime() {
    return log.nanoTime();
  }

  /** The begin of an event's line, up to the value of {@code op_id}. */
  private String begin(LogEvent event) {
    return begins == null ? event.field() + fields : begins.get(event);
  }

  /** A line to write, and then to log; it is not to be used after that. */
  LogLine begin(LogEvent event, String ids) {
    return log.begin(begin(event), ids);
  }

  void logStarted(String ids, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    StringBuilder text = log.spare().begin().append(begin(LogEvent.STARTED)).append(ids);
    log.fields().addArguments(text, method, kvArgs);
    log.log(LogEvent.STARTED, log.spare().finish(text), null, caller);
  }

  /** A line with the arguments, to go on as another. */
  LogLine beginWithArguments(
      LogEvent event, String ids, @Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    StringBuilder text = log.spare().begin().append(begin(event)).append(ids);
    log.fields().addArguments(text, method, kvArgs);
    return new LogLine(text);
  }

  /** Some arguments as fields, each with a space before it. */
  String arguments(@Nullable TrackedMethod method, @Nullable Object[] kvArgs) {
    StringBuilder text = log.spare().begin();
    log.fields().addArguments(text, method, kvArgs);
    return log.spare().finish(text);
  }

  /** Some results as fields, each with a space before it. */
  String results(@Nullable Object[] kvResults) {
    StringBuilder text = log.spare().begin();
    log.fields().addResults(text, kvResults);
    return log.spare().finish(text);
  }

  void log(LogEvent event, LogLine line) {
    log(event, line, null);
  }

  void log(LogEvent event, LogLine line, @Nullable Throwable error) {
    log.log(event, line.finish(log.spare()), error, caller);
  }

  void logCompleted(String ids, Outcome outcome, long nanos, String details) {
    String line = LogLine.completed(begin(LogEvent.COMPLETED), ids, outcome, nanos, details);
    log.log(LogEvent.COMPLETED, line, null, caller);
  }

  /** The only line of an operation, which has ended. */
  void logLine(
      LogEvent level, String fields, Outcome outcome, long nanos, @Nullable Throwable error) {
    String line = LogLine.completed(begin(LogEvent.COMPLETED), fields, outcome, nanos, "");
    log.log(level, line, error, caller);
  }
}
