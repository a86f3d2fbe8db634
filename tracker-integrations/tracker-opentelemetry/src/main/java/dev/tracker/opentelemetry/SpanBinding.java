package dev.tracker.opentelemetry;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import dev.tracker.spi.ThreadBinding;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import org.jspecify.annotations.Nullable;

/** Keeps a span, and the context that has its ids, the thread's current ones. */
final class SpanBinding extends ThreadBinding {
  private @Nullable Scope spanScope;
  private @Nullable ContextScope contextScope;

  SpanBinding(Stack stack) {
    super(stack);
  }

  /** Whatever it throws, nothing stays current. */
  @SuppressWarnings("MustBeClosedChecker") // release closes it
  void bind(Context inside, ActivityContext context) {
    try {
      spanScope = inside.makeCurrent();
      contextScope = context.makeCurrent();
      bound();
    } catch (Throwable fault) {
      close();
      throw fault;
    }
  }

  @Override
  protected void release() {
    if (contextScope != null) {
      contextScope.close();
    }
    if (spanScope != null) {
      spanScope.close();
    }
  }
}
