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
 * What a tracker has for each method, its meters, its span's name: made once, and from then on
 * found for the price of reading an array. A hash table takes several times as long, at each call.
 *
 * <pre>{@code
 * private final MethodCache<Timer> timers = new MethodCache<>(method -> timer(method));
 * }</pre>
 *
 * <p>A method is not kept, and its value no longer than the method is there: it goes with the
 * classes of an application that is undeployed, with the next value that is made. So a value should
 * not refer to its method. Thread-safe.
 *
 * @param <V> what there is for each method
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
   * An empty cache.
   *
   * @param creation makes the value of a method, never {@code null}. Called once for each method,
   *     unless it throws, or several threads ask for one that is not there yet: then each may make
   *     one, of which the first counts for all, and the others are dropped. No lock is held
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
    return known == null
        ? keep(method, Objects.requireNonNull(creation.apply(method), "creation returned null"))
        : known;
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
