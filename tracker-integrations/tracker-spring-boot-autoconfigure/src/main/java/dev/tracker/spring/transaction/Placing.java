package dev.tracker.spring.transaction;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.NoopTracker;
import dev.tracker.containers.InsideCall;
import dev.tracker.containers.PlacedTrackers;
import dev.tracker.containers.SettlingTracker;
import dev.tracker.containers.TransactionalOperation;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.Proceeding;
import dev.tracker.spring.trackers.ApplicationTrackers;
import org.aopalliance.intercept.Joinpoint;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.util.ClassUtils;

/**
 * How the calls of one method of a bean are tracked, at each placement. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Placing {
  /** By which an invocation carries what is known of it from outside to inside. */
  private static final String KEY = TransactionalOperation.class.getName();

  private static final Proceeding<MethodInvocation> PROCEEDING = Joinpoint::proceed;

  private static final boolean JPA =
      ClassUtils.isPresent(
          "org.springframework.orm.jpa.EntityManagerHolder", Placing.class.getClassLoader());

  private final InterceptedCalls calls;
  private final int number;
  private final Effect effect;
  private final ApplicationTrackers trackers;
  private final boolean isReactive;

  /** What was made of the trackers the last time, which are nearly always the same. */
  private volatile @Nullable Settling settling;

  /**
   * A tracked method.
   *
   * @param calls what tracks its interface
   * @param number its number there
   * @param effect whether success reports a change
   * @param returnType what it returns
   * @param trackers the trackers of the application
   */
  public Placing(
      InterceptedCalls calls,
      int number,
      Effect effect,
      Class<?> returnType,
      ApplicationTrackers trackers) {
    this.calls = calls;
    this.number = number;
    this.effect = effect;
    this.trackers = trackers;
    this.isReactive = effect == Effect.CHANGE && ReactiveCall.isReactive(returnType);
  }

  /**
   * Tracks a call where there are no transactions.
   *
   * @param invocation the call
   * @return what it returned
   * @throws Throwable what it threw
   */
  public @Nullable Object plain(MethodInvocation invocation) throws Throwable {
    return call(invocation, trackers.get().all());
  }

  /**
   * Tracks a call of a bean without a transaction interceptor: the transaction is its caller's.
   *
   * @param invocation the call
   * @return what it returned
   * @throws Throwable what it threw
   */
  public @Nullable Object around(MethodInvocation invocation) throws Throwable {
    PlacedTrackers placed = trackers.get();
    if (effect == Effect.READ) {
      return call(invocation, placed.all());
    }
    if (isReactive) {
      return call(invocation, this::heard, new ReactiveCall(this, placed.all()));
    }
    return call(invocation, flushing(placed.anyInside()), settling(placed));
  }

  /** What trackers write is to stand after what JPA has not written yet. */
  private static Proceeding<MethodInvocation> flushing(boolean isAsked) {
    return isAsked && JPA ? JpaFlush::proceed : PROCEEDING;
  }

  @SuppressWarnings("ReferenceEquality") // Whether it is the one of before costs one comparison.
  private ActivityTracker settling(PlacedTrackers placed) {
    Settling last = settling;
    if (last == null || last.of() != placed) {
      last = Settling.of(placed);
      settling = last;
    }
    return last.tracker();
  }

  /**
   * Tracks a call outside of a transaction interceptor.
   *
   * @param invocation the call
   * @return what it returned
   * @throws Throwable what it threw
   */
  public @Nullable Object outside(MethodInvocation invocation) throws Throwable {
    PlacedTrackers placed = trackers.get();
    if (effect == Effect.READ && !placed.anyInside()) {
      return call(invocation, placed.all());
    }
    if (isReactive) {
      return call(invocation, new ReactiveCall(this, placed.all()));
    }
    TransactionalOperation operation = new TransactionalOperation(placed, Fates::ofThread);
    ((ProxyMethodInvocation) invocation).setUserAttribute(KEY, operation);
    return call(invocation, operation);
  }

  /**
   * Tracks a call directly inside a transaction interceptor; it does nothing unless {@link
   * #outside} has been passed.
   *
   * @param invocation the call
   * @return what it returned
   * @throws Throwable what it threw
   */
  public @Nullable Object inside(MethodInvocation invocation) throws Throwable {
    if (isReactive) {
      return heard(invocation);
    }
    TransactionalOperation operation =
        (TransactionalOperation) ((ProxyMethodInvocation) invocation).getUserAttribute(KEY);
    if (operation == null) {
      return invocation.proceed();
    }
    operation.attemptBegins();
    InsideCall inside = new InsideCall(operation);
    Object result =
        operation.trackers().anyInside() && JPA && effect == Effect.CHANGE
            ? call(invocation, flushedIf(inside), inside)
            : call(invocation, inside);
    operation.attemptReturned(inside.changes(), Fates.insideInterceptor());
    return result;
  }

  private @Nullable Object heard(MethodInvocation invocation) throws Throwable {
    return ReactiveTransactions.heard(invocation, this);
  }

  private static Proceeding<MethodInvocation> flushedIf(InsideCall inside) {
    return call -> inside.isHeard() ? JpaFlush.proceed(call) : call.proceed();
  }

  private @Nullable Object call(MethodInvocation invocation, ActivityTracker tracker)
      throws Throwable {
    return call(invocation, PROCEEDING, tracker);
  }

  private @Nullable Object call(
      MethodInvocation invocation, Proceeding<MethodInvocation> proceeding, ActivityTracker tracker)
      throws Throwable {
    return calls.call(number, invocation.getArguments(), invocation, proceeding, tracker);
  }

  /**
   * A tracker made of those of the application: one that tells those outside of a change when the
   * caller's transaction has been committed.
   */
  private record Settling(PlacedTrackers of, ActivityTracker tracker) {
    private static Settling of(PlacedTrackers placed) {
      ActivityTracker outside = placed.outside();
      return new Settling(
          placed,
          ActivityTracker.chain(
              outside instanceof NoopTracker
                  ? outside
                  : new SettlingTracker(outside, Fates::ofThread),
              placed.inside()));
    }
  }
}
