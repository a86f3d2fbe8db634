package dev.tracker.logformats;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.TrackedMethod;
import dev.tracker.context.ActivityContext;

/**
 * As the processor would generate it, as far as a logger sees. The keys are such as need care: a
 * number, a truth, nothing, a list, a secret, and some that formats have themselves.
 */
final class TrackedOrders implements Orders {
  private static final TrackedMethod PLACE =
      TrackedMethod.of(
          Orders.class,
          "place",
          "place",
          "order",
          Effect.CHANGE,
          "number",
          "size",
          "price",
          "express",
          "coupon",
          "note",
          "items",
          "password",
          "message",
          "method");

  private static final TrackedMethod CANCEL =
      TrackedMethod.of(Orders.class, "cancel", "cancel", "order", Effect.READ, "number");

  private final Orders delegate;
  private final ActivityTracker tracker;

  TrackedOrders(Orders delegate, ActivityTracker tracker) {
    this.delegate = delegate;
    this.tracker = tracker;
  }

  @Override
  public int place(Order order) {
    Activity activity =
        tracker.start(
            ActivityContext.current(),
            PLACE,
            "number",
            order.number(),
            "size",
            order.size(),
            "price",
            order.price(),
            "express",
            order.express(),
            "coupon",
            order.coupon(),
            "note",
            order.note(),
            "items",
            order.items(),
            "password",
            order.password(),
            "message",
            order.note(),
            "method",
            order.note());
    int result = delegate.place(order);
    activity.reportResult("count", result, "message", order.note());
    activity.reportChange(order.number(), order.items());
    activity.end();
    return result;
  }

  @Override
  public void cancel(String number) {
    Activity activity = tracker.start(ActivityContext.current(), CANCEL, "number", number);
    try {
      delegate.cancel(number);
    } catch (IllegalStateException expected) {
      activity.reportExpected(expected);
      throw expected;
    } catch (Throwable error) {
      activity.reportErr(error);
      throw error;
    } finally {
      activity.end();
    }
  }
}
