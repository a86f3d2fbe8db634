package com.acme;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Interception;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.InterceptedCall;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.InterceptedMethod;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Tracks calls of {@link BackendService} that a container intercepts, by {@link TrackedBackendService}.
 */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "rawtypes",
    "removal",
    "unchecked"
})
public final class InterceptedBackendService implements InterceptedCalls {
  private static final List<InterceptedMethod> METHODS = List.of(
      InterceptedMethod.of("create", Effect.CHANGE, ActivityContext.class, Backend.class),
      InterceptedMethod.of("get", Effect.READ, ActivityContext.class, String.class),
      InterceptedMethod.of("delete", Effect.CHANGE, ActivityContext.class, String.class));

  /**
   * For whoever looks it up, by its name.
   */
  public InterceptedBackendService() {
    Tracking.requireLevel(2);
  }

  @Override
  public List<InterceptedMethod> methods() {
    return METHODS;
  }

  @Override
  public Object call(int method, Object[] arguments, InterceptedCall call, ActivityTracker tracker)
      throws Throwable {
    TrackedBackendService decorator = new TrackedBackendService(new Delegate(call), tracker);
    switch (method) {
      case 0:
        return create(decorator, arguments);
      case 1:
        return get(decorator, arguments);
      case 2:
        return delete(decorator, arguments);
      default:
        throw new IllegalArgumentException("no method of number " + method);
    }
  }

  private static Object create(TrackedBackendService decorator, Object[] arguments) throws
      Throwable {
    decorator.create((ActivityContext) arguments[0], (Backend) arguments[1]);
    return null;
  }

  private static Object get(TrackedBackendService decorator, Object[] arguments) throws Throwable {
    return decorator.get((ActivityContext) arguments[0], (String) arguments[1]);
  }

  private static Object delete(TrackedBackendService decorator, Object[] arguments) throws
      Throwable {
    decorator.delete((ActivityContext) arguments[0], (String) arguments[1]);
    return null;
  }

  private static final class Delegate implements BackendService {
    private final InterceptedCall call;

    Delegate(InterceptedCall call) {
      this.call = call;
    }

    @Override
    public void create(ActivityContext context, Backend backend) throws DuplicateBackend {
      Interception.proceed(this.call);
    }

    @Override
    public Backend get(ActivityContext context, String id) {
      return Interception.proceed(this.call);
    }

    @Override
    public void delete(ActivityContext context, String id) {
      Interception.proceed(this.call);
    }

    @Override
    public boolean supports(String type) {
      return Interception.proceed(this.call);
    }
  }
}
