package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * The fields by which all events of one operation are known to belong together, as they were at its
 * start.
 *
 * @param operationId the number of the value of {@code op_id}, see {@link OperationId#append}
 * @param contextIds the ids of the context as a line has them, from the space before the first
 */
record LogIdentity(LogOperation operation, long operationId, String contextIds) {

  static LogIdentity of(ActivityContext context, LogOperation operation, ValueFormat values) {
    return new LogIdentity(operation, OperationId.nextNumber(), contextIds(context, values));
  }

  private static String contextIds(ActivityContext context, ValueFormat values) {
    String requestId = context.get(ContextKey.REQUEST_ID);
    String traceId = context.get(ContextKey.TRACE_ID);
    String spanId = context.get(ContextKey.SPAN_ID);
    if (requestId == null && traceId == null && spanId == null) {
      return "";
    }
    LogLine ids = new LogLine();
    add(ids, LogField.REQUEST_ID, requestId, values);
    add(ids, LogField.TRACE_ID, traceId, values);
    add(ids, LogField.SPAN_ID, spanId, values);
    return " " + ids;
  }

  private static void add(LogLine ids, LogField field, @Nullable String id, ValueFormat values) {
    if (id != null) {
      ids.field(field, values.format(id));
    }
  }
}
