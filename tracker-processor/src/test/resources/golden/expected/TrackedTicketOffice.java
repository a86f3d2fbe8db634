package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.TrackingDecorator;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Ending;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Tracks {@link TicketOffice}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedTicketOffice implements TicketOffice, TrackingDecorator {
  private static final TrackedMethod BUY = TrackedMethod.of(
      TicketOffice.class, "buy", "buy", "ticket_office", Effect.CHANGE);
  private static final TrackedMethod PRINT = TrackedMethod.of(
      TicketOffice.class, "print", "print", "ticket_office", Effect.READ);

  private final TicketOffice delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedTicketOffice(TicketOffice delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code buy ticket_office}; success reports a change. */
  @Override
  public Ticket buy(String show) throws SoldOut, IOException {
    boolean[] guard = guard(BUY);
    if (guard == null) {
      return delegate.buy(show);
    }
    Activity activity = start(guard, ActivityContext.current(), BUY, null);
    Ticket result;
    try {
      result = delegate.buy(show);
    } catch (SoldOut | IllegalStateException error) {
      Ending.expect(guard, activity, tracker, BUY, error);
      throw error;
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, BUY, error);
      throw error;
    }
    buyChanged(guard, activity, result);
    return result;
  }

  private void buyChanged(boolean[] guard, Activity activity, Ticket result) {
    String changeId = null;
    Object changeData = null;
    guard[0] = true;
    try {
      if (tracker.wantsValues(BUY, activity)) {
        changeId = result == null ? null : String.valueOf(result.number());
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, BUY, fault);
    } finally {
      guard[0] = false;
      reportChange(guard, activity, BUY, changeId, changeData);
    }
  }

  /** Tracked as {@code print ticket_office}. */
  @Override
  public int print(Ticket ticket) throws IOException {
    boolean[] guard = guard(PRINT);
    if (guard == null) {
      return delegate.print(ticket);
    }
    Activity activity = start(guard, ActivityContext.current(), PRINT, null);
    int result;
    try {
      result = delegate.print(ticket);
    } catch (Throwable error) {
      Ending.expect(guard, activity, tracker, PRINT, error);
      throw error;
    }
    end(guard, activity, PRINT);
    return result;
  }

  /** Not tracked. */
  @Override
  public void close() {
    delegate.close();
  }

  @Override
  public Object trackedDelegate() {
    return delegate;
  }

  @Override
  public ActivityTracker trackedBy() {
    return tracker;
  }

  @Override
  public String toString() {
    return String.format("TrackedTicketOffice[%s]", delegate);
  }

  private boolean[] guard(TrackedMethod method) {
    try {
      return canBeEnabled && (Tracking.isWatched() || tracker.isEnabled(method))
          ? Tracking.guard(tracker, method) : null;
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return null;
    }
  }

  private Activity start(boolean[] guard, ActivityContext context, TrackedMethod method,
      Object[] kvArgs) {
    guard[0] = true;
    try {
      Activity activity = tracker.start(context, method, Tracking.orNone(kvArgs));
      return Objects.requireNonNull(activity, "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    } finally {
      guard[0] = false;
    }
  }

  private void reportChange(boolean[] guard, Activity activity, TrackedMethod method, String id,
      Object data) {
    guard[0] = true;
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      guard[0] = false;
      end(guard, activity, method);
    }
  }

  private void end(boolean[] guard, Activity activity, TrackedMethod method) {
    guard[0] = true;
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    } finally {
      guard[0] = false;
    }
  }
}
