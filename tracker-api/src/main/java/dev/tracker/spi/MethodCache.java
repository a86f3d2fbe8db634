package dev.tracker.spi;

import dev.tracker.TrackedMethod;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a tracker has for each method, its meters, its span's name: made once, and from then on
 * found for the price of reading an array. A hash table takes several times as long, at each call.
 *
 * <pre>{@code
 * private final MethodCache<Timer> timers = new MethodCache<>(method -> timer(method));
 * }</pre>
 *
 * <p>Methods and values are kept as long as the cache is. Thread-safe.
 *
 * @param <V> what there is for each method
 */
public final class MethodCache<V> {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final int SMALLEST = 16;

  private final Function<? super TrackedMethod, ? extends V> creation;

  /** By the methods' indices; replaced by a longer one where it does not reach. */
  private volatile @Nullable Object[] values = new Object[SMALLEST];

  /**
   * An empty cache.
   *
   * @param creation makes the value of a method, never {@code null}; called once for each method,
   *     unless it throws. No two threads are in it at once
   */
  public MethodCache(Function<? super TrackedMethod, ? extends V> creation) {
    this.creation = Objects.requireNonNull(creation, "creation");
  }

  /**
   * Finds the value of a method, or makes it.
   *
   * @param method the method
   * @return its value, always the same
   */
  public V get(TrackedMethod method) {
    V known = find(method);
    return known == null ? create(method) : known;
  }

  /**
   * Finds the value of a method where it has been made.
   *
   * @param method the method
   * @return what {@link #get} returns, or {@code null} if it would have to make it
   */
  @SuppressWarnings("unchecked") // nothing else is put in
  public @Nullable V find(TrackedMethod method) {
    @Nullable Object[] all = values;
    int index = method.index();
    return index < all.length ? (V) ELEMENT.getAcquire(all, index) : null;
  }

  private synchronized V create(TrackedMethod method) {
    V known = find(method);
    if (known != null) {
      return known;
    }
    V created = Objects.requireNonNull(creation.apply(method), "creation returned null");
    makeRoom(method.index());
    ELEMENT.setRelease(values, method.index(), created);
    return created;
  }

  /** Doubles it, so that methods which come one by one are not copied each time. */
  private void makeRoom(int index) {
    @Nullable Object[] present = values;
    if (index >= present.length) {
      values = Arrays.copyOf(present, (index + 1) * 2);
    }
  }
}
