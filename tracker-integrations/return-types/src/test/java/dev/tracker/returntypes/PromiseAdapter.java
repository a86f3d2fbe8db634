package dev.tracker.returntypes;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import java.util.function.BiConsumer;

/** Follows types of one's own. */
final class PromiseAdapter {
  private PromiseAdapter() {}

  static <T> void follow(Promise<T> promise, BiConsumer<? super T, ? super Throwable> completion) {
    promise.whenSettled(completion);
  }

  static <T> Task<T> defer(Task<T> task, DeferredActivity<T> activity) {
    return () -> {
      DeferredActivity.Run<T> run = activity.start(activity.context());
      ContextScope scope = run.workScope();
      try (scope) {
        Promise<T> promise = task.start();
        promise.whenSettled(
            (value, failure) -> {
              if (failure == null) {
                run.succeed(value);
              } else {
                run.fail(failure);
              }
            });
        return promise;
      } catch (Throwable failure) {
        run.fail(failure);
        throw failure;
      }
    };
  }
}
