package dev.tracker.reactor;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each activity a span, current until it is detached, and keeps who is whose child. */
final class SpanTracker implements ActivityTracker {
  private final List<String> starts = new ArrayList<>();

  @Override
  public synchronized Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    starts.add(context.get(ContextKey.SPAN_ID) + " > " + operation);
    ContextScope scope = context.with(ContextKey.SPAN_ID, operation).makeCurrent();
    return new Activity() {
      @Override
      public void reportErr(Throwable error) {}

      @Override
      public void reportChange(@Nullable String id, @Nullable Object data) {}

      @Override
      public void detach() {
        scope.close();
      }

      @Override
      public void end() {
        scope.close();
      }
    };
  }

  /** As {@code parent > child}, in the order of the starts. */
  synchronized List<String> starts() {
    return List.copyOf(starts);
  }

  static String span(ActivityContext context) {
    return String.valueOf(context.get(ContextKey.SPAN_ID));
  }
}
