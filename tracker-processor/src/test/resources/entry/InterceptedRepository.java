package com.acme;

import dev.tracker.ActivityTracker;
import dev.tracker.Effect;
import dev.tracker.runtime.GeneratedDecorator;
import dev.tracker.runtime.Tracking;
import dev.tracker.spi.InterceptedCalls;
import dev.tracker.spi.InterceptedMethod;
import dev.tracker.spi.Proceeding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Tracks calls of {@link Repository} that a container intercepts, by {@link TrackedRepository}. */
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "rawtypes",
    "removal",
    "unchecked"
})
public final class InterceptedRepository implements InterceptedCalls {
  private static final List<InterceptedMethod> METHODS = List.of(
      InterceptedMethod.of("save", "save", "repository", Effect.CHANGE, Entity.class),
      InterceptedMethod.of("findById", "find", "repository", Effect.READ, Comparable.class),
      InterceptedMethod.of("saveAll", "save", "repository", Effect.CHANGE, Entity[].class),
      InterceptedMethod.of("copy", "copy", "repository", Effect.CHANGE, Entity.class,
          Collection.class, List.class),
      InterceptedMethod.of("exists", "exists", "repository", Effect.READ, Comparable.class,
          Class.class));

  /** For whoever looks it up, by its name. */
  public InterceptedRepository() {
    Tracking.requireLevel(3);
  }

  @Override
  public List<InterceptedMethod> methods() {
    return METHODS;
  }

  @Override
  public Object call(int method, Object[] arguments, Object call, Proceeding proceeding,
      ActivityTracker tracker) throws Throwable {
    TrackedRepository decorator = new TrackedRepository(new Delegate(call, proceeding), tracker);
    switch (method) {
      case 0:
        return save(decorator, arguments);
      case 1:
        return findById(decorator, arguments);
      case 2:
        return saveAll(decorator, arguments);
      case 3:
        return copy(decorator, arguments);
      case 4:
        return exists(decorator, arguments);
      default:
        throw new IllegalArgumentException("no method of number " + method);
    }
  }

  private static Object save(TrackedRepository decorator, Object[] arguments) throws Throwable {
    return decorator.save((Entity) arguments[0]);
  }

  private static Object findById(TrackedRepository decorator, Object[] arguments) throws Throwable {
    return decorator.findById((Comparable) arguments[0]);
  }

  private static Object saveAll(TrackedRepository decorator, Object[] arguments) throws Throwable {
    return decorator.saveAll((Entity[]) arguments[0]);
  }

  private static Object copy(TrackedRepository decorator, Object[] arguments) throws Throwable {
    decorator.copy((Entity) arguments[0], (Collection) arguments[1], (List) arguments[2]);
    return null;
  }

  private static Object exists(TrackedRepository decorator, Object[] arguments) throws Throwable {
    return decorator.exists((Comparable) arguments[0], (Class) arguments[1]);
  }

  private static final class Delegate<K extends Comparable<K>, E extends Entity<K>> implements Repository<K, E> {
    private final Object call;
    private final Proceeding<Object> proceeding;

    Delegate(Object call, Proceeding<Object> proceeding) {
      this.call = call;
      this.proceeding = proceeding;
    }

    @Override
    public <S extends E> S save(S entity) {
      return Proceeding.resultOf(this.proceeding, this.call);
    }

    @Override
    public Optional<E> findById(K id) {
      return Proceeding.resultOf(this.proceeding, this.call);
    }

    @Override
    public int saveAll(E... entities) {
      return Proceeding.resultOf(this.proceeding, this.call);
    }

    @Override
    public <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> void copy(F first,
        C many, List<?> ignored) {
      Proceeding.resultOf(this.proceeding, this.call);
    }

    @Override
    public <X extends Exception> boolean exists(K id, Class<X> failure) throws X {
      return Proceeding.resultOf(this.proceeding, this.call);
    }
  }
}
