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
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Tracks {@link Weather}: a call of a tracked method is an activity of the tracker. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
public class TrackedWeather implements Weather, TrackingDecorator {
  private static final TrackedMethod GET_TEMPERATURE = TrackedMethod.of(
      Weather.class, "getTemperature", "get", "temperature", Effect.READ);
  private static final TrackedMethod LIST_STATIONS = TrackedMethod.of(
      Weather.class, "listStations", "list", "station", Effect.READ);

  private final Weather delegate;
  private final ActivityTracker tracker;
  private final boolean canBeEnabled;

  /**
   * Decorates an instance.
   *
   * @param delegate the implementation that is called
   * @param tracker the tracker that receives the activities
   */
  public TrackedWeather(Weather delegate, ActivityTracker tracker) {
    Tracking.requireLevel(3);
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.tracker = Objects.requireNonNull(tracker, "tracker");
    this.canBeEnabled = Tracking.canBeEnabled(delegate, tracker);
  }

  /** Tracked as {@code get temperature}. */
  @Override
  public double getTemperature() {
    boolean[] guard = guard(GET_TEMPERATURE);
    if (guard == null) {
      return delegate.getTemperature();
    }
    Activity activity = start(guard, ActivityContext.current(), GET_TEMPERATURE, null);
    double result;
    try {
      result = delegate.getTemperature();
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, GET_TEMPERATURE, error);
      throw error;
    }
    end(guard, activity, GET_TEMPERATURE);
    return result;
  }

  /** Tracked as {@code list station}. */
  @Override
  public List<String> listStations() {
    boolean[] guard = guard(LIST_STATIONS);
    if (guard == null) {
      return delegate.listStations();
    }
    Activity activity = start(guard, ActivityContext.current(), LIST_STATIONS, null);
    List<String> result;
    try {
      result = delegate.listStations();
    } catch (Throwable error) {
      Ending.fail(guard, activity, tracker, LIST_STATIONS, error);
      throw error;
    }
    end(guard, activity, LIST_STATIONS);
    return result;
  }

  /** Not tracked. */
  @Override
  public String toString() {
    return delegate.toString();
  }

  @Override
  public Object trackedDelegate() {
    return delegate;
  }

  @Override
  public ActivityTracker trackedBy() {
    return tracker;
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
