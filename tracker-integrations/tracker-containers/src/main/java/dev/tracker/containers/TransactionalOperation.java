package dev.tracker.containers;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.OperationNumber;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call of a method whose bean has a transaction interceptor, as it is seen from outside of
 * that. What was evaluated here is used inside, and the change that is evaluated there is used
 * here: each path is evaluated once.
 *
 * @since 0.1.0
 */
public final class TransactionalOperation implements ActivityTracker {
  private final PlacedTrackers trackers;
  private final Supplier<@Nullable Fate> ofThread;
  private boolean isStarted;
  private long number;
  private @Nullable Object[] arguments = Tracking.NO_ARGUMENTS;
  private @Nullable ActivityContext innerContext;

  /** What the last attempt changed, once it has returned; the transaction may still be open. */
  private volatile @Nullable Attempt returned;

  /**
   * A call that has not begun.
   *
   * @param trackers the trackers of the application
   * @param ofThread what the work on a thread depends on; {@code null} if it is there to stay
   */
  public TransactionalOperation(PlacedTrackers trackers, Supplier<@Nullable Fate> ofThread) {
    this.trackers = trackers;
    this.ofThread = ofThread;
  }

  /**
   * The trackers that hear of it.
   *
   * @return those of the application
   */
  public PlacedTrackers trackers() {
    return trackers;
  }

  @Override
  public boolean isEnabled(TrackedMethod method) {
    return trackers.all().isEnabled(method);
  }

  /** Asked before the start for the arguments, and after the return for the change. */
  @Override
  public boolean wantsValues(TrackedMethod method) {
    Attempt attempt = returned;
    return (attempt == null || attempt.changes() == null) && trackers.all().wantsValues(method);
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    throw new UnsupportedOperationException("only decorators start it");
  }

  @Override
  public Activity start(ActivityContext context, TrackedMethod method, @Nullable Object... kvArgs) {
    arguments = kvArgs;
    number = trackers.anyInside() ? OperationNumber.take() : 0;
    ActivityContext before = ActivityContext.current();
    Activity activity = started(trackers.outside(), context, method);
    ActivityContext after = ActivityContext.current();
    innerContext = after == before ? context : after;
    isStarted = true;
    return new Outside(activity, method);
  }

  private Activity started(ActivityTracker tracker, ActivityContext in, TrackedMethod method) {
    if (!tracker.isEnabled(method)) {
      return Activity.noop();
    }
    Activity activity =
        number == 0
            ? tracker.start(in, method, arguments)
            : OperationNumber.within(number, () -> tracker.start(in, method, arguments));
    return Objects.requireNonNull(activity, "start returned null");
  }

  /** Whether anybody hears of this call. */
  boolean isStarted() {
    return isStarted;
  }

  /** Starts the trackers that stand inside the transaction. */
  Activity startInside(TrackedMethod method) {
    return started(trackers.inside(), Objects.requireNonNull(innerContext), method);
  }

  /** An attempt begins: what an earlier one did has been undone, or there would be no other. */
  public void attemptBegins() {
    returned = null;
  }

  /**
   * An attempt has returned, within its transaction.
   *
   * @param changes what it changed; {@code null} if that is not known yet
   * @param fate what that depends on
   */
  public void attemptReturned(@Nullable List<Change> changes, @Nullable Fate fate) {
    returned = new Attempt(changes, fate);
  }

  /** What an attempt did. */
  private record Attempt(@Nullable List<Change> changes, @Nullable Fate fate) {}

  /** What the trackers outside are told. */
  private final class Outside extends SettlingActivity {
    private Outside(Activity activity, TrackedMethod method) {
      super(activity, trackers.outside(), method, ofThread);
    }

    @Override
    protected @Nullable Fate fate() {
      Attempt attempt = returned;
      return attempt == null ? super.fate() : attempt.fate();
    }

    /** The change that was evaluated inside goes before this one, which then has no values. */
    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      Attempt attempt = returned;
      if (attempt == null || attempt.changes() == null) {
        super.reportChange(id, data);
      }
    }

    /** Whatever was thrown: where the commit succeeded all the same, the change is there. */
    @Override
    public void end() {
      Attempt attempt = returned;
      if (attempt != null && attempt.changes() != null) {
        hold(attempt.changes(), attempt.fate());
      }
      super.end();
    }
  }
}
