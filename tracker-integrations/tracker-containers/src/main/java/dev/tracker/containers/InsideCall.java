package dev.tracker.containers;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a call, as it is seen from inside its transaction.
 *
 * @since 0.1.0
 */
public final class InsideCall implements ActivityTracker {
  private final TransactionalOperation operation;
  private final List<Change> changes = new ArrayList<>(1);
  private boolean isStarted;
  private boolean isKnown;
  private boolean isHeard;

  /**
   * An attempt that has not begun.
   *
   * @param operation the call
   */
  public InsideCall(TransactionalOperation operation) {
    this.operation = operation;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return operation.isStarted();
  }

  /** The arguments were evaluated outside. */
  @Override
  public boolean wantsValues(TrackedMethod method) {
    return isStarted && operation.trackers().all().wantsValues(method);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    throw new UnsupportedOperationException("only decorators start it");
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    isStarted = true;
    isKnown = true;
    Activity activity = operation.startInside(method);
    isHeard = !activity.equals(Activity.noop());
    return new Inside(activity);
  }

  /**
   * What was changed.
   *
   * @return {@code null} if that is not known on return, as the work goes on
   */
  public @Nullable List<Change> changes() {
    return isKnown ? List.copyOf(changes) : null;
  }

  /**
   * Whether trackers inside hear of this call: they write what has to be flushed before.
   *
   * @return whether any does
   */
  public boolean isHeard() {
    return isHeard;
  }

  /** What the trackers inside are told, and what is kept for those outside. */
  private final class Inside extends ForwardingActivity {
    private Inside(Activity activity) {
      super(activity);
    }

    @Override
    public void detach() {
      isKnown = false;
      super.detach();
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      if (isKnown) {
        changes.add(Change.taken(id, data));
      }
      super.reportChange(id, data);
    }
  }
}
