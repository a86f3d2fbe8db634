package dev.tracker.examples.quarkusshop;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** A tracker of the shop's own, which is found as any bean is: it says who does what. */
@Singleton
public class Visitors implements ActivityTracker {
  Visitors() {}

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    System.out.printf(
        "%s of %s, on a %s thread: %s %s%n",
        context.get(ContextEdge.USER),
        context.get(Tenants.TENANT),
        Thread.currentThread().toString().startsWith("Virtual") ? "virtual" : "platform",
        operation,
        subject);
    return ActivityTracker.noop().start(context, operation, subject, kvArgs);
  }
}
