package dev.tracker.micronaut.transaction;

import dev.tracker.Activity;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.containers.Fate;
import dev.tracker.containers.ForwardingActivity;
import dev.tracker.containers.PlacedTrackers;
import dev.tracker.containers.TransactionalOperation;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import dev.tracker.micronaut.trackers.ContextTracker;
import dev.tracker.micronaut.trackers.ContextTrackers;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tracks beans that have transactions of their own, from outside of these. What it knows of a call
 * is in the context, where {@link InsideInterceptor} finds it. Thread-safe.
 */
final class OwnTracker extends ContextTracker {
  /** The call that the work on a thread belongs to. */
  static final ContextKey<Call> CALL = ContextKey.named("call");

  private final Supplier<@Nullable Fate> fates;

  OwnTracker(ContextTrackers trackers, Supplier<@Nullable Fate> fates) {
    super(trackers);
    this.fates = fates;
  }

  @Override
  public boolean wantsValues(TrackedMethod method, Activity activity) {
    return activity instanceof Outside outside
        ? outside.call.operation().wantsValues(method, outside.inner())
        : super.wantsValues(method, activity);
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    PlacedTrackers placed = placed();
    if (method.effect() == Effect.READ && !placed.anyInside()) {
      return placed.all().start(context, method, kvArgs);
    }
    TransactionalOperation operation =
        new TransactionalOperation(placed, CallersTracker.ofThisThread(fates));
    Activity activity = operation.start(context, method, kvArgs);
    Call call = new Call(operation, method, new AtomicBoolean());
    return new Outside(activity, call, ActivityContext.current().with(CALL, call).makeCurrent());
  }

  /**
   * A call.
   *
   * @param operation what is known of it
   * @param method the method
   * @param isInside whether an attempt of it is under way
   */
  record Call(TransactionalOperation operation, TrackedMethod method, AtomicBoolean isInside) {}

  /** What the trackers outside are told, with the context's scope. */
  private static final class Outside extends ForwardingActivity {
    private final Call call;
    private final ContextScope scope;

    private Outside(Activity activity, Call call, ContextScope scope) {
      super(activity);
      this.call = call;
      this.scope = scope;
    }

    private Activity inner() {
      return activity;
    }

    @Override
    public void detach() {
      scope.close();
      super.detach();
    }

    /** What has failed before there was anything to follow was not detached. */
    @Override
    public void end() {
      scope.close();
      super.end();
    }
  }
}
