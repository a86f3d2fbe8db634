package com.acme;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.FaultPoint;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.Tracking;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * Tracks {@link Weather}: a call of a tracked method is an activity of the tracker.
 */
@Generated("dev.tracker.processor.TrackActivityProcessor")
public final class TrackedWeather implements Weather {
  private static final TrackedMethod GET_TEMPERATURE = TrackedMethod.of(
      Weather.class, "getTemperature", "get", "temperature", Effect.READ);

  private static final TrackedMethod LIST_STATIONS = TrackedMethod.of(
      Weather.class, "listStations", "list", "stations", Effect.READ);

  private final Weather delegate;

  private final ActivityTracker tracker;

  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate what is called
   * @param tracker what hears of the calls
   */
  public TrackedWeather(Weather delegate, ActivityTracker tracker) {
    Tracking.requireLevel(1);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(tracker);
  }

  /**
   * Tracked as {@code get temperature}.
   */
  @Override
  public double getTemperature() {
    if (!isEnabled(GET_TEMPERATURE)) {
      return delegate.getTemperature();
    }
    Activity activity = start(ActivityContext.current(), GET_TEMPERATURE, Tracking.NO_ARGUMENTS);
    double result;
    try {
      result = delegate.getTemperature();
    } catch (Throwable error) {
      fail(activity, GET_TEMPERATURE, error);
      throw error;
    }
    end(activity, GET_TEMPERATURE);
    return result;
  }

  /**
   * Tracked as {@code list stations}.
   */
  @Override
  public List<String> listStations() {
    if (!isEnabled(LIST_STATIONS)) {
      return delegate.listStations();
    }
    Activity activity = start(ActivityContext.current(), LIST_STATIONS, Tracking.NO_ARGUMENTS);
    List<String> result;
    try {
      result = delegate.listStations();
    } catch (Throwable error) {
      fail(activity, LIST_STATIONS, error);
      throw error;
    }
    end(activity, LIST_STATIONS);
    return result;
  }

  /**
   * Not tracked.
   */
  @Override
  public String toString() {
    return delegate.toString();
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

  private void end(Activity activity, TrackedMethod method) {
    try {
      activity.end();
    } catch (Throwable fault) {
      Tracking.fault(FaultPoint.END, tracker, method, fault);
    }
  }
}
