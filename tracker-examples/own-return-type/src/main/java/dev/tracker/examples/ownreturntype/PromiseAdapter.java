package dev.tracker.examples.ownreturntype;

import dev.tracker.context.ContextScope;
import dev.tracker.spi.DeferredActivity;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Tells Tracker when the work behind a {@link Promise} or a {@link Task} is done. */
public final class PromiseAdapter {
  private PromiseAdapter() {}

  // tag::follow[]
  public static <T> void follow(
      Promise<T> promise, BiConsumer<? super @Nullable T, ? super @Nullable Throwable> completion) {
    promise.whenSettled(completion);
  }

  // end::follow[]

  // tag::defer[]
  public static <T> Task<T> defer(Task<T> task, DeferredActivity<T> activity) {
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
  // end::defer[]
}
