package dev.tracker.slf4j;

import dev.tracker.ActivityContext;
import dev.tracker.ContextKey;
import dev.tracker.OperationId;
import dev.tracker.ValueFormat;
import dev.tracker.VisibleText;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** By what all events of one operation are known to belong together, as it was at the start. */
record EventIdentity(
    OperationText text,
    String operationId,
    @Nullable String requestId,
    @Nullable String traceId,
    @Nullable String spanId) {

  static EventIdentity of(ActivityContext context, OperationText text, ValueFormat values) {
    return new EventIdentity(
        text,
        OperationId.next(),
        id(context, ContextKey.REQUEST_ID, values),
        id(context, ContextKey.TRACE_ID, values),
        id(context, ContextKey.SPAN_ID, values));
  }

  private static @Nullable String id(
      ActivityContext context, ContextKey<String> key, ValueFormat values) {
    String id = context.get(key);
    return id == null ? null : VisibleText.of(values.format(id));
  }

  void forEach(BiConsumer<String, String> field) {
    field.accept(EventField.OPERATION.key(), text.operation());
    if (!text.subject().isEmpty()) {
      field.accept(EventField.SUBJECT.key(), text.subject());
    }
    field.accept(EventField.OP_ID.key(), operationId);
    accept(EventField.REQUEST_ID, requestId, field);
    accept(EventField.TRACE_ID, traceId, field);
    accept(EventField.SPAN_ID, spanId, field);
  }

  private static void accept(
      EventField key, @Nullable String id, BiConsumer<String, String> field) {
    if (id != null) {
      field.accept(key.key(), id);
    }
  }
}
