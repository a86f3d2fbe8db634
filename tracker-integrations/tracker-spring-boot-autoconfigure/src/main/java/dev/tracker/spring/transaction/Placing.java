package dev.tracker.spring.transaction;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.NoopTracker;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spring.trackers.ApplicationTrackers;
import dev.tracker.spring.trackers.PlacedTrackers;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;

/** The advice of one tracked method of a bean, for an application that has transactions. */
public final class Placing {
  /** By which an invocation carries what is known of it from outside to inside. */
  private static final String KEY = TransactionalOperation.class.getName();

  private final InterceptedCalls calls;
  private final int number;
  private final Effect effect;
  private final ApplicationTrackers trackers;

  /**
   * The advice of a method.
   *
   * @param calls what tracks its interface
   * @param number its number there
   * @param effect whether success reports a change
   * @param trackers the trackers of the application
   */
  public Placing(InterceptedCalls calls, int number, Effect effect, ApplicationTrackers trackers) {
    this.calls = calls;
    this.number = number;
    this.effect = effect;
    this.trackers = trackers;
  }

  /**
   * The advice for a bean without a transaction interceptor: the transaction is its caller's.
   *
   * @return an interceptor that goes outside of all others
   */
  public MethodInterceptor withoutInterceptor() {
    return effect == Effect.CHANGE ? new Change(this) : this::read;
  }

  private @Nullable Object read(MethodInvocation invocation) throws Throwable {
    return calls.call(number, invocation.getArguments(), invocation::proceed, trackers.get().all());
  }

  /**
   * The advice that goes outside of a transaction interceptor.
   *
   * @return an interceptor that goes outside of all others
   */
  public MethodInterceptor outside() {
    return this::callOutside;
  }

  private @Nullable Object callOutside(MethodInvocation invocation) throws Throwable {
    PlacedTrackers placed = trackers.get();
    if (effect == Effect.READ && !placed.anyInside()) {
      return read(invocation);
    }
    TransactionalOperation operation = new TransactionalOperation(placed);
    ((ProxyMethodInvocation) invocation).setUserAttribute(KEY, operation);
    return calls.call(number, invocation.getArguments(), invocation::proceed, operation);
  }

  /**
   * The advice that goes directly inside a transaction interceptor.
   *
   * @return an interceptor that does nothing unless {@link #outside} has been passed
   */
  public MethodInterceptor inside() {
    return this::callInside;
  }

  private @Nullable Object callInside(MethodInvocation invocation) throws Throwable {
    TransactionalOperation operation =
        (TransactionalOperation) ((ProxyMethodInvocation) invocation).getUserAttribute(KEY);
    if (operation == null) {
      return invocation.proceed();
    }
    operation.attemptBegins();
    InsideCall inside = new InsideCall(operation);
    Object result = calls.call(number, invocation.getArguments(), invocation::proceed, inside);
    operation.attemptReturned(inside.changes(), Fates.insideInterceptor());
    return result;
  }

  /** Tells trackers outside of the change when the caller's transaction has been committed. */
  private static final class Change implements MethodInterceptor {
    private final Placing method;

    /** What was made of the trackers the last time, which are nearly always the same. */
    private volatile @Nullable Made made;

    private Change(Placing method) {
      this.method = method;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
      PlacedTrackers placed = method.trackers.get();
      Made last = made;
      if (last == null || last.of() != placed) {
        last = Made.of(placed);
        made = last;
      }
      return method.calls.call(
          method.number, invocation.getArguments(), invocation::proceed, last.tracker());
    }
  }

  /** A tracker made of those of the application. */
  private record Made(PlacedTrackers of, ActivityTracker tracker) {
    private static Made of(PlacedTrackers placed) {
      ActivityTracker outside = placed.outside();
      return new Made(
          placed,
          ActivityTracker.chain(
              outside instanceof NoopTracker ? outside : new SettlingTracker(outside),
              placed.inside()));
    }
  }
}
