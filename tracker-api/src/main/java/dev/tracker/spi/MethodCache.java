package dev.tracker.spi;

import dev.tracker.TrackedMethod;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one value for each method, such as a meter or a span's name. The value is created once.
 * Finding it is as fast as reading an array; a hash table takes several times as long at each call.
 *
 * <pre>{@code
 * private final MethodCache<Timer> timers = new MethodCache<>(method -> timer(method));
 * }</pre>
 *
 * <p>The cache does not keep a method alive. When an application is undeployed, its methods go with
 * its classes, and their values go when the next value is created. So a value should not refer to
 * its method. Thread-safe.
 *
 * @param <V> the type of the values
 * @since 0.1.0
 */
public final class MethodCache<V> {
  private static final VarHandle ELEMENT = MethodHandles.arrayElementVarHandle(Object[].class);
  private static final int SMALLEST = 16;

  private final Function<? super TrackedMethod, ? extends V> creation;
  private final ReferenceQueue<TrackedMethod> gone = new ReferenceQueue<>();

  /** Kept, or nobody would hear of it when their methods are gone. */
  private final Set<Known> known = new HashSet<>();

  /** By the methods' indices; replaced by a longer one where it does not reach. */
  private volatile @Nullable Object[] values = new Object[SMALLEST];

  /**
   * Creates an empty cache.
   *
   * @param creation creates the value of a method, never {@code null}. It is called once for each
   *     method, with two exceptions: it is called again after it has thrown, and several threads
   *     may call it at the same time. Then the first value counts. No lock is held
   */
  public MethodCache(Function<? super TrackedMethod, ? extends V> creation) {
    this.creation = Objects.requireNonNull(creation, "creation");
  }

  /**
   * Returns the value of a method, and creates it if necessary.
   *
   * @param method the method
   * @return its value, always the same instance
   */
  public V get(TrackedMethod method) {
    V known = find(method);
    return known == null
        ? keep(method, Objects.requireNonNull(creation.apply(method), "creation returned null"))
        : known;
  }

  /**
   * Returns the value of a method if it exists.
   *
   * @param method the method
   * @return the value, or {@code null} if {@link #get} would have to create it
   */
  @SuppressWarnings("unchecked") // nothing else is put in
  public @Nullable V find(TrackedMethod method) {
    @Nullable Object[] all = values;
    int index = method.index();
    return index < all.length ? (V) ELEMENT.getAcquire(all, index) : null;
  }

  /** The lock is for the array alone: nobody else's code runs while it is held. */
  private synchronized V keep(TrackedMethod method, V created) {
    V earlier = find(method);
    if (earlier != null) {
      return earlier;
    }
    dropWhatIsGone();
    makeRoom(method.index());
    ELEMENT.setRelease(values, method.index(), created);
    known.add(new Known(method, gone));
    return created;
  }

  private void dropWhatIsGone() {
    for (Object each = gone.poll(); each != null; each = gone.poll()) {
      Known dropped = (Known) each;
      known.remove(dropped);
      ELEMENT.setRelease(values, dropped.index, null);
    }
  }

  /** Doubles it, so that methods which come one by one are not copied each time. */
  private void makeRoom(int index) {
    @Nullable Object[] present = values;
    if (index >= present.length) {
      values = Arrays.copyOf(present, (index + 1) * 2);
    }
  }

  /** A method whose value is there, and where. */
  private static final class Known extends WeakReference<TrackedMethod> {
    private final int index;

    Known(TrackedMethod method, ReferenceQueue<TrackedMethod> gone) {
      super(method, gone);
      this.index = method.index();
    }
  }
}
