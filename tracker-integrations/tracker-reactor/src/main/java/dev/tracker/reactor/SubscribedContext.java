package dev.tracker.reactor;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import java.util.function.Function;
import reactor.core.CoreSubscriber;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * Starts an activity in the context of a subscriber, and answers the context for everything
 * upstream. Handed to {@code contextWrite}, which calls it once for each subscription, it leaves to
 * Reactor what automatic context propagation takes.
 *
 * @param <T> what the activity results in
 */
final class SubscribedContext<T> implements Function<Context, Context> {
  /** How the run gets from here to the subscriber that is next upstream. */
  private static final Object RUN =
      new Object() {
        @Override
        public String toString() {
          return "dev.tracker.reactor.run";
        }
      };

  private final DeferredActivity<T> activity;

  SubscribedContext(DeferredActivity<T> activity) {
    this.activity = activity;
  }

  @Override
  public Context apply(Context downstream) {
    DeferredActivity.Run<T> run = start(activity, downstream);
    return upstream(downstream, run).put(RUN, run);
  }

  static <T> DeferredActivity.Run<T> start(DeferredActivity<T> activity, ContextView downstream) {
    // Whatever else somebody has put there must not make the subscription fail.
    Object found = downstream.getOrDefault(ActivityContext.class, null);
    if (!(found instanceof ActivityContext subscriber)) {
      return activity.start(activity.context());
    }
    // Current while it starts, as the run calls the subscriber in what was current then.
    ContextScope scope = subscriber.makeCurrent();
    try (scope) {
      return activity.start(activity.contextFor(subscriber));
    }
  }

  static Context upstream(Context downstream, DeferredActivity.Run<?> run) {
    return downstream.put(ActivityContext.class, run.context());
  }

  /** The run that was started for a subscriber, which is right below a {@code contextWrite}. */
  static <T> DeferredActivity.Run<T> run(CoreSubscriber<? super T> subscriber) {
    return subscriber.currentContext().get(RUN);
  }
}
