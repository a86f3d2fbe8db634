package dev.tracker.context;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tasks that run in a context. The scope is closed together with whatever the task left open within
 * it: the next task on the thread must find the thread as this one did.
 */
final class ContextTask {
  private ContextTask() {}

  static Runnable runnable(ActivityContext context, Runnable task) {
    Objects.requireNonNull(task, "task");
    return () -> {
      ContextScope scope = context.makeCurrent();
      try {
        task.run();
      } finally {
        scope.closeWithInner();
      }
    };
  }

  static <T extends @Nullable Object> Callable<T> callable(
      ActivityContext context, Callable<T> task) {
    Objects.requireNonNull(task, "task");
    return () -> {
      ContextScope scope = context.makeCurrent();
      try {
        return task.call();
      } finally {
        scope.closeWithInner();
      }
    };
  }

  static <T extends @Nullable Object> Supplier<T> supplier(
      ActivityContext context, Supplier<T> task) {
    Objects.requireNonNull(task, "supplier");
    return () -> {
      ContextScope scope = context.makeCurrent();
      try {
        return task.get();
      } finally {
        scope.closeWithInner();
      }
    };
  }

  static Executor executor(Supplier<ActivityContext> context, Executor executor) {
    Objects.requireNonNull(executor, "executor");
    return task -> executor.execute(context.get().wrap(task));
  }
}
