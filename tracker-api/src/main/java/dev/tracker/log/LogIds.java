package dev.tracker.log;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spi.OperationId;
import dev.tracker.spi.ValueFormat;
import org.jspecify.annotations.Nullable;

/** The ids by which all lines of one operation are known to belong together. */
final class LogIds {
  private LogIds() {}

  /** The value of {@code op_id}, and the fields of the ids that the context has at the start. */
  static String of(ActivityContext context, ValueFormat values) {
    String operationId = OperationId.next();
    String requestId = context.get(ContextKey.REQUEST_ID);
    String traceId = context.get(ContextKey.TRACE_ID);
    String spanId = context.get(ContextKey.SPAN_ID);
    if (requestId == null && traceId == null && spanId == null) {
      return operationId;
    }
    LogLine ids = new LogLine();
    add(ids, LogField.REQUEST_ID, requestId, values);
    add(ids, LogField.TRACE_ID, traceId, values);
    add(ids, LogField.SPAN_ID, spanId, values);
    return operationId + " " + ids;
  }

  private static void add(LogLine ids, LogField field, @Nullable String id, ValueFormat values) {
    if (id != null) {
      ids.field(field, values.format(id));
    }
  }
}
