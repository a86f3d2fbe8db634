package dev.tracker.spring.transaction;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.containers.Fate;
import dev.tracker.containers.SettlingActivity;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * One call of a method that returns a {@code Mono} or {@code Flux}, each subscription of which is
 * an activity. Its transaction is in Reactor's context, and so is the activity's own, in which
 * {@link ReactiveTransactions} finds where to say how the transaction ends.
 */
final class ReactiveCall implements ActivityTracker {
  /** Where the fate of a subscription is kept, for what is done inside to set it. */
  static final ContextKey<SubscriptionFate> FATE = ContextKey.named("fate");

  private static final boolean REACTOR =
      ClassUtils.isPresent("reactor.core.publisher.Mono", ReactiveCall.class.getClassLoader());

  private final Placing placing;
  private final ActivityTracker trackers;

  ReactiveCall(Placing placing, ActivityTracker trackers) {
    this.placing = placing;
    this.trackers = trackers;
  }

  static boolean isReactive(Class<?> returnType) {
    return REACTOR && ReactiveTransactions.isFollowed(returnType);
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return trackers.isEnabled(method);
  }

  @Override
  public boolean wantsValues(TrackedMethod method) {
    return trackers.wantsValues(method);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    throw new UnsupportedOperationException("only decorators start it");
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    Activity activity =
        Objects.requireNonNull(trackers.start(context, method, kvArgs), "start returned null");
    SubscriptionFate fate = new SubscriptionFate(placing);
    return new Subscribed(
        activity, method, fate, ActivityContext.current().with(FATE, fate).makeCurrent());
  }

  /** The fate of what one subscription does; set, if at all, before it is done. */
  static final class SubscriptionFate {
    private final Placing placing;
    private volatile @Nullable Fate fate;

    private SubscriptionFate(Placing placing) {
      this.placing = placing;
    }

    /** Not that of a method around one that is not tracked. */
    boolean isOf(Placing other) {
      return placing.equals(other);
    }

    void set(@Nullable Fate fate) {
      this.fate = fate;
    }
  }

  /** An activity that is settled by the transaction of its subscription. */
  private final class Subscribed extends SettlingActivity {
    private final ContextScope scope;

    private Subscribed(
        Activity activity, TrackedMethod method, SubscriptionFate fate, ContextScope scope) {
      super(activity, trackers, method, () -> fate.fate);
      this.scope = scope;
    }

    @Override
    public void detach() {
      scope.close();
      super.detach();
    }

    /** What has failed before there was anything to subscribe to was not detached. */
    @Override
    public void end() {
      scope.close();
      super.end();
    }
  }
}
