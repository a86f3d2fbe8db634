package com.acme;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.context.ActivityContext;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.InterceptedMethod;
import dev.tracker.spi.Proceeding;
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
      InterceptedMethod.of("create", "create", "backend", Effect.CHANGE, ActivityContext.class,
          Backend.class),
      InterceptedMethod.of("get", "get", "backend", Effect.READ, ActivityContext.class,
          String.class),
      InterceptedMethod.of("delete", "delete", "backend", Effect.CHANGE, ActivityContext.class,
          String.class));

  /** For whoever looks it up, by its name. */
  public InterceptedBackendService() {
    Tracking.requireLevel(3);
  }

  @Override
  public List<InterceptedMethod> methods() {
    return METHODS;
  }

  @Override
  public Object call(int method, Object[] arguments, Object call, Proceeding proceeding,
      ActivityTracker tracker) throws Throwable {
    TrackedBackendService decorator = new TrackedBackendService(new Delegate(call, proceeding), tracker);
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
    private final Object call;
    private final Proceeding<Object> proceeding;

    Delegate(Object call, Proceeding<Object> proceeding) {
      this.call = call;
      this.proceeding = proceeding;
    }

    @Override
    public void create(ActivityContext context, Backend backend) throws DuplicateBackend {
      Proceeding.resultOf(this.proceeding, this.call);
    }

    @Override
    public Backend get(ActivityContext context, String id) {
      return Proceeding.resultOf(this.proceeding, this.call);
    }

    @Override
    public void delete(ActivityContext context, String id) {
      Proceeding.resultOf(this.proceeding, this.call);
    }

    @Override
    public boolean supports(String type) {
      return Proceeding.resultOf(this.proceeding, this.call);
    }
  }
}
