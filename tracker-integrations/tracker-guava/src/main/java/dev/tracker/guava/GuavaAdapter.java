package dev.tracker.guava;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Follows a {@link ListenableFuture} to its completion. Generated decorators call it; applications
 * do not.
 *
 * <p>The caller of a tracked method gets the same future that the delegate returned: its type, its
 * other listeners and {@code cancel} are untouched.
 *
 * @since 0.1.0
 */
public final class GuavaAdapter {
  private GuavaAdapter() {}

  /**
   * Passes a future's outcome to a callback: at once if the future is done, else on the thread that
   * completes it.
   *
   * @param <T> what the future results in
   * @param future what the delegate returned
   * @param completion is called once: the result, or what made the work fail without the {@link
   *     ExecutionException} around it; of a cancelled future a {@link
   *     java.util.concurrent.CancellationException}
   */
  public static <T extends @Nullable Object> void follow(
      ListenableFuture<T> future,
      BiConsumer<? super @Nullable T, ? super @Nullable Throwable> completion) {
    Futures.addCallback(future, new Outcome<>(completion), MoreExecutors.directExecutor());
  }

  private record Outcome<T extends @Nullable Object>(
      BiConsumer<? super @Nullable T, ? super @Nullable Throwable> completion)
      implements FutureCallback<T> {

    @Override
    public void onSuccess(T result) {
      completion.accept(result, null);
    }

    @Override
    public void onFailure(@Nullable Throwable failure) {
      // Of a future whose ExecutionException has no cause.
      completion.accept(
          null, failure == null ? new ExecutionException("without a cause", null) : failure);
    }
  }
}
