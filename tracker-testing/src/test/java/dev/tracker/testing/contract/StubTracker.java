package dev.tracker.testing.contract;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A tracker that keeps the contract, until a subclass breaks it in one way. */
class StubTracker implements ActivityTracker {
  final AtomicLong completed = new AtomicLong();
  volatile boolean enabled = true;

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return enabled;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return begin(context, kvArgs);
  }

  /** What a subclass binds to the thread, besides the context. */
  Object threadState() {
    return "nothing";
  }

  Activity begin(ActivityContext context, @Nullable Object[] kvArgs) {
    return new Stub();
  }

  class Stub implements Activity {
    private final AtomicBoolean ended = new AtomicBoolean();

    @Override
    public void reportErr(Throwable error) {}

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {}

    @Override
    public void end() {
      if (ended.compareAndSet(false, true)) {
        completed.incrementAndGet();
      }
    }
  }
}
