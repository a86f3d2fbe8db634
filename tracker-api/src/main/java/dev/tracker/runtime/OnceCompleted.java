package dev.tracker.runtime;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an activity from ending twice where what is followed calls back twice, or calls back and
 * then throws. Thread-safe.
 */
final class OnceCompleted implements BiConsumer<@Nullable Object, @Nullable Throwable> {
  private final BiConsumer<@Nullable Object, @Nullable Throwable> completion;
  private final AtomicBoolean completed = new AtomicBoolean();

  OnceCompleted(BiConsumer<@Nullable Object, @Nullable Throwable> completion) {
    this.completion = completion;
  }

  @Override
  public void accept(@Nullable Object value, @Nullable Throwable failure) {
    if (isFirst()) {
      completion.accept(value, failure);
    }
  }

  /** Whether nobody has asked before: who is told so has to see to the end of the activity. */
  boolean isFirst() {
    return completed.compareAndSet(false, true);
  }
}
