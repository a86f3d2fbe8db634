package dev.tracker;

import org.jspecify.annotations.Nullable;

/** The fields by which all events of one operation are known to belong together. */
final class LogIdentity {
  private LogIdentity() {}

  /**
   * As text, for an operation writes them several times, and they stay as they were at its start.
   */
  static String of(ActivityContext context, String operation, String subject, ValueFormat values) {
    LogLine fields = new LogLine().field(LogField.OPERATION, values.format(operation));
    if (!subject.isEmpty()) {
      fields.field(LogField.SUBJECT, values.format(subject));
    }
    fields.field(LogField.OP_ID, OperationId.next());
    addId(fields, LogField.REQUEST_ID, context.get(ContextKey.REQUEST_ID), values);
    addId(fields, LogField.TRACE_ID, context.get(ContextKey.TRACE_ID), values);
    addId(fields, LogField.SPAN_ID, context.get(ContextKey.SPAN_ID), values);
    return fields.toString();
  }

  private static void addId(
      LogLine fields, LogField field, @Nullable String id, ValueFormat values) {
    if (id != null) {
      fields.field(field, values.format(id));
    }
  }
}
