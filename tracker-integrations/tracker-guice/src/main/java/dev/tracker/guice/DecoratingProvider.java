package dev.tracker.guice;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.spi.Dependency;
import com.google.inject.spi.HasDependencies;
import dev.tracker.ActivityTracker;
import dev.tracker.TrackingDecorator;
import dev.tracker.containers.Decorator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the decorator around what is bound to another key. */
final class DecoratingProvider<T> implements Provider<T>, HasDependencies {
  private static final System.Logger LOG = System.getLogger(TrackingModule.class.getName());

  private final Key<T> undecorated;
  private final Decorator decorator;
  private @Nullable Provider<T> provider;
  private @Nullable InjectorTrackers trackers;

  /** What was decorated last: the same object keeps its decorator, whatever its scope is. */
  private volatile @Nullable Pair<T> last;

  private volatile boolean hasTold;

  DecoratingProvider(Key<T> undecorated, Decorator decorator) {
    this.undecorated = undecorated;
    this.decorator = decorator;
  }

  @Inject
  void made(Injector injector, InjectorTrackers found) {
    provider = injector.getProvider(undecorated);
    trackers = found;
  }

  @Override
  @SuppressWarnings({"ReferenceEquality", "unchecked"}) // The decorator is of the key's interface.
  public T get() {
    T delegate = Objects.requireNonNull(provider).get();
    ActivityTracker tracker = Objects.requireNonNull(trackers).tracker();
    // Guice itself refuses null, where it is not allowed.
    if (delegate == null || isDecorated(delegate, tracker)) {
      return delegate;
    }
    Pair<T> pair = last;
    if (pair == null || pair.delegate() != delegate) {
      T decorated = (T) decorator.around(delegate, tracker);
      pair = new Pair<>(delegate, decorated);
      last = pair;
    }
    return pair.decorated();
  }

  /** By another binding of ours, which this one leads to; or by hand. */
  @SuppressWarnings("ReferenceEquality") // An equal tracker is another one.
  private boolean isDecorated(T delegate, ActivityTracker tracker) {
    if (!(delegate instanceof TrackingDecorator made)) {
      return false;
    }
    if (made.trackedBy() != tracker && !hasTold) {
      hasTold = true;
      LOG.log(
          System.Logger.Level.WARNING,
          "What is bound to "
              + undecorated.getTypeLiteral()
              + " is a decorator already, "
              + delegate.getClass().getName()
              + ", made by hand, so it is left as it is, and its own tracker receives its calls."
              + " Bind what it decorates instead, and its calls are tracked by the trackers of the"
              + " injector.");
    }
    return true;
  }

  @Override
  public Set<Dependency<?>> getDependencies() {
    return Set.of(Dependency.get(undecorated), Dependency.get(Key.get(InjectorTrackers.class)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DecoratingProvider<?> another
        && another.undecorated.equals(undecorated);
  }

  @Override
  public int hashCode() {
    return undecorated.hashCode();
  }

  @Override
  public String toString() {
    return decorator.toString();
  }

  /** An object and its decorator. */
  private record Pair<T>(T delegate, T decorated) {}
}
