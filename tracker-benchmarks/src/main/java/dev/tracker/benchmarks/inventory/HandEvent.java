package dev.tracker.benchmarks.inventory;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spi.OperationId;
import dev.tracker.spi.VisibleText;
import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Threshold;
import org.jspecify.annotations.Nullable;

/** The event of the tracker for the Flight Recorder, as one writes it by hand. */
@Name(HandEvent.NAME)
@StackTrace(false)
@Threshold("0 ns")
public final class HandEvent extends Event {
  public static final String NAME = "dev.tracker.benchmarks.Hand";

  @Nullable String operation;
  @Nullable String subject;
  @Nullable String method;
  @Nullable String outcome;
  @Nullable String error;
  @Nullable String arguments;
  public boolean changed;
  public int changes;
  @Nullable String changeId;
  @Nullable String results;
  @Nullable String operationId;
  @Nullable String requestId;
  @Nullable String traceId;
  @Nullable String spanId;
  @Nullable Thread startThread;
  @Nullable String startThreadName;

  public static void record(long id, String warehouse) {
    HandEvent event = new HandEvent();
    if (!event.isEnabled()) {
      return;
    }
    event.arguments = "{id=" + id + ", warehouse=" + quoted(VisibleText.of(warehouse)) + "}";
    ActivityContext context = ActivityContext.current();
    event.requestId = context.get(ContextKey.REQUEST_ID);
    event.traceId = context.get(ContextKey.TRACE_ID);
    event.spanId = context.get(ContextKey.SPAN_ID);
    event.operationId = OperationId.next();
    Thread thread = Thread.currentThread();
    event.startThread = thread;
    event.startThreadName = VisibleText.of(thread.getName());
    event.begin();
    event.end();
    if (event.shouldCommit()) {
      event.operation = "count";
      event.subject = "item";
      event.method = "dev.tracker.benchmarks.inventory.Inventory.count";
      event.outcome = "success";
      event.commit();
    }
  }

  private static String quoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (",=[]{}'\\".indexOf(c) >= 0 || Character.isWhitespace(c)) {
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
      }
    }
    return value.isEmpty() ? "''" : value;
  }
}
