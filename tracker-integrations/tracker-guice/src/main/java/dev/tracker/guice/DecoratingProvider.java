package dev.tracker.guice;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.spi.Dependency;
import com.google.inject.spi.HasDependencies;
import dev.tracker.containers.Decorator;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the decorator around what is bound to another key. */
final class DecoratingProvider<T> implements Provider<T>, HasDependencies {
  private final Key<T> undecorated;
  private final Decorator decorator;
  private @Nullable Provider<T> provider;
  private @Nullable InjectorTrackers trackers;

  /** What was decorated last: the same object keeps its decorator, whatever its scope is. */
  private volatile @Nullable Pair<T> last;

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
    if (delegate == null) {
      // Guice says so itself, where null is not allowed.
      return delegate;
    }
    Pair<T> pair = last;
    if (pair == null || pair.delegate() != delegate) {
      T decorated = (T) decorator.around(delegate, Objects.requireNonNull(trackers).tracker());
      pair = new Pair<>(delegate, decorated);
      last = pair;
    }
    return pair.decorated();
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
