package dev.tracker.slf4j;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spi.OperationId;
import dev.tracker.spi.ValueFormat;
import dev.tracker.spi.VisibleText;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;

/** By what all events of one operation are known to belong together, as it was at the start. */
record EventIdentity(
    OperationText text,
    KeyValuePair operationId,
    @Nullable KeyValuePair requestId,
    @Nullable KeyValuePair traceId,
    @Nullable KeyValuePair spanId) {

  static EventIdentity of(ActivityContext context, OperationText text, ValueFormat values) {
    EventKeys keys = text.keys();
    return new EventIdentity(
        text,
        keys.pair(EventField.OP_ID, OperationId.next()),
        id(keys, EventField.REQUEST_ID, context.get(ContextKey.REQUEST_ID), values),
        id(keys, EventField.TRACE_ID, context.get(ContextKey.TRACE_ID), values),
        id(keys, EventField.SPAN_ID, context.get(ContextKey.SPAN_ID), values));
  }

  private static @Nullable KeyValuePair id(
      EventKeys keys, EventField field, @Nullable String id, ValueFormat values) {
    return id == null ? null : keys.pair(field, VisibleText.of(values.format(id)));
  }

  void forEachId(Consumer<KeyValuePair> field) {
    field.accept(operationId);
    accept(requestId, field);
    accept(traceId, field);
    accept(spanId, field);
  }

  private static void accept(@Nullable KeyValuePair id, Consumer<KeyValuePair> field) {
    if (id != null) {
      field.accept(id);
    }
  }

  /** Of the operation and the subject, too, under their names alone. */
  void forEach(BiConsumer<EventField, String> field) {
    field.accept(EventField.OPERATION, text.operation());
    if (!text.subject().isEmpty()) {
      field.accept(EventField.SUBJECT, text.subject());
    }
    accept(EventField.OP_ID, operationId, field);
    accept(EventField.REQUEST_ID, requestId, field);
    accept(EventField.TRACE_ID, traceId, field);
    accept(EventField.SPAN_ID, spanId, field);
  }

  private static void accept(
      EventField field, @Nullable KeyValuePair id, BiConsumer<EventField, String> action) {
    if (id != null) {
      action.accept(field, id.value.toString());
    }
  }
}
