package dev.tracker.spring.bean;

import dev.tracker.spring.trackers.ApplicationTrackers;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;

/** Tracks the calls of one method, where transactions are no matter: of a read, or without any. */
final class TrackedCall implements MethodInterceptor {
  private final TrackedMethodOfBean method;
  private final ApplicationTrackers trackers;

  TrackedCall(TrackedMethodOfBean method, ApplicationTrackers trackers) {
    this.method = method;
    this.trackers = trackers;
  }

  @Override
  public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
    return method
        .calls()
        .call(
            method.number(), invocation.getArguments(), invocation::proceed, trackers.get().all());
  }

  @Override
  public String toString() {
    return "TrackedCall[" + method.methods() + "]";
  }
}
