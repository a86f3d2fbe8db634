package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.io.IOException;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link TicketOffice}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedTicketOffice implements TicketOffice {
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
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedTicketOffice(TicketOffice delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code buy ticket_office}; success reports a change.
   */
  @Override
  public Ticket buy(String show) throws SoldOut, IOException {
    if (!isEnabled(BUY)) {
      return delegate.buy(show);
    }
    Activity activity = start(ActivityContext.current(), BUY, Tracking.NO_ARGUMENTS);
    Ticket result;
    try {
      result = delegate.buy(show);
    } catch (SoldOut | IllegalStateException error) {
      end(activity, BUY);
      throw error;
    } catch (Throwable error) {
      fail(activity, BUY, error);
      throw error;
    }
    buyChanged(activity, result);
    return result;
  }

  private void buyChanged(Activity activity, Ticket result) {
    String changeId = null;
    Object changeData = null;
    try {
      if (tracker.wantsValues(BUY)) {
        changeId = result == null ? null : String.valueOf(result.number());
        changeData = result;
      }
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.CHANGE_VALUES, tracker, BUY, fault);
    } finally {
      reportChange(activity, BUY, changeId, changeData);
    }
  }

  /**
   * Tracked as {@code print ticket_office}.
   */
  @Override
  public int print(Ticket ticket) throws IOException {
    if (!isEnabled(PRINT)) {
      return delegate.print(ticket);
    }
    Activity activity = start(ActivityContext.current(), PRINT, Tracking.NO_ARGUMENTS);
    int result;
    try {
      result = delegate.print(ticket);
    } catch (Throwable error) {
      end(activity, PRINT);
      throw error;
    }
    end(activity, PRINT);
    return result;
  }

  /**
   * Not tracked.
   */
  @Override
  public void close() {
    delegate.close();
  }

  private boolean isEnabled(TrackedMethod method) {
    try {
      return canBeEnabled && tracker.isEnabled(method);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.IS_ENABLED, tracker, method, fault);
      return false;
    }
  }

  private Activity start(ActivityContext context, TrackedMethod method, Object[] kvArgs) {
    try {
      return Objects.requireNonNull(tracker.start(context, method, kvArgs), "start returned null");
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.START, tracker, method, fault);
      return Activity.noop();
    }
  }

  private void fail(Activity activity, TrackedMethod method, Throwable error) {
    try {
      activity.reportErr(error);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_ERR, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void reportChange(Activity activity, TrackedMethod method, String id, Object data) {
    try {
      activity.reportChange(id, data);
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.REPORT_CHANGE, tracker, method, fault);
    } finally {
      end(activity, method);
    }
  }

  private void end(Activity activity, TrackedMethod method) {
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    }
  }
}
