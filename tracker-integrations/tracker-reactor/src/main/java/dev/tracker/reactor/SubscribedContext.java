package dev.tracker.reactor;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import org.jspecify.annotations.Nullable;
import reactor.core.CoreSubscriber;
import reactor.util.context.Context;

/**
 * What a subscriber's Reactor context has to do with an activity. That context is the application's
 * and of any make: a hook may have dropped it on the way, and whatever is wrong with it must not
 * make the subscription fail.
 */
final class SubscribedContext {
  private SubscribedContext() {}

  /** Starts an activity in the context that the subscriber brings, else in that of the call. */
  static <T> DeferredActivity.Run<T> start(
      DeferredActivity<T> activity, CoreSubscriber<?> subscriber) {
    ActivityContext brought = broughtBy(subscriber, activity.context());
    if (brought == null) {
      return activity.start(activity.context());
    }
    // Current while it starts, as the run calls the subscriber in what was current then.
    ContextScope scope = brought.makeCurrent();
    try (scope) {
      return activity.start(activity.contextFor(brought));
    }
  }

  @SuppressWarnings("ReferenceEquality") // There is one root.
  private static @Nullable ActivityContext broughtBy(
      CoreSubscriber<?> subscriber, ActivityContext ofCall) {
    try {
      Context context = subscriber.currentContext();
      if (context.getOrDefault(ActivityContext.class, null) instanceof ActivityContext found) {
        return found;
      }
      return ofCall == ActivityContext.root() ? ContextSources.find(context) : null;
    } catch (VirtualMachineError passing) {
      throw passing;
    } catch (Throwable unreadable) {
      return null;
    }
  }

  /** The context for everything upstream: the subscriber's, with that of the activity in it. */
  static Context upstream(Context downstream, DeferredActivity.Run<?> run) {
    try {
      return downstream.put(ActivityContext.class, run.context());
    } catch (VirtualMachineError passing) {
      throw passing;
    } catch (Throwable unwritable) {
      return downstream;
    }
  }
}
