package dev.tracker;

import org.jspecify.annotations.Nullable;

/**
 * The fields by which all events of one operation are known to belong together, as they were at its
 * start.
 *
 * @param operation the fields of the operation as a line has them, up to the value of {@code op_id}
 * @param operationId the number of that value, see {@link OperationId#write}
 */
record LogIdentity(
    String operation,
    long operationId,
    @Nullable String requestId,
    @Nullable String traceId,
    @Nullable String spanId) {

  static LogIdentity of(ActivityContext context, String operation, ValueFormat values) {
    return new LogIdentity(
        operation,
        OperationId.nextNumber(),
        id(context, ContextKey.REQUEST_ID, values),
        id(context, ContextKey.TRACE_ID, values),
        id(context, ContextKey.SPAN_ID, values));
  }

  /** {@code operation=create subject=backend op_id=}. */
  static String operation(String operation, String subject, ValueFormat values) {
    LogLine fields = new LogLine().field(LogField.OPERATION, values.format(operation));
    if (!subject.isEmpty()) {
      fields.field(LogField.SUBJECT, values.format(subject));
    }
    return fields + " " + LogField.OP_ID + "=";
  }

  private static @Nullable String id(
      ActivityContext context, ContextKey<String> key, ValueFormat values) {
    String id = context.get(key);
    return id == null ? null : values.format(id);
  }
}
