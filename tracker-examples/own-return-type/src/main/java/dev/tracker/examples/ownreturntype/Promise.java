package dev.tracker.examples.ownreturntype;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that is still to come, as many a code base has one of its own. The work behind it is
 * under way already.
 */
public final class Promise<T> {
  private final List<BiConsumer<? super @Nullable T, ? super @Nullable Throwable>> listeners =
      new ArrayList<>();
  private boolean settled;
  private @Nullable T value;
  private @Nullable Throwable failure;

  public void keep(T value) {
    settle(value, null);
  }

  public void breakWith(Throwable failure) {
    settle(null, failure);
  }

  /** Tells a listener of the value or the failure: now, or once there is one. */
  public void whenSettled(BiConsumer<? super @Nullable T, ? super @Nullable Throwable> listener) {
    synchronized (this) {
      if (!settled) {
        listeners.add(listener);
        return;
      }
    }
    listener.accept(value, failure);
  }

  private void settle(@Nullable T value, @Nullable Throwable failure) {
    synchronized (this) {
      if (settled) {
        return;
      }
      settled = true;
      this.value = value;
      this.failure = failure;
    }
    listeners.forEach(listener -> listener.accept(value, failure));
  }
}
