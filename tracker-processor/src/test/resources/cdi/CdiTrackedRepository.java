package com.acme;

import dev.tracker.cdi.BeanTrackers;
import dev.tracker.runtime.GeneratedDecorator;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Decorated;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Has CDI track the beans of {@link Repository}, by {@link TrackedRepository}. */
@Decorator
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
@GeneratedDecorator
@Generated("dev.tracker.processor.TrackActivityProcessor")
@SuppressWarnings({
    "all",
    "deprecation",
    "rawtypes",
    "removal",
    "serial",
    "unchecked"
})
public class CdiTrackedRepository<K extends Comparable<K>, E extends Entity<K>> implements Repository<K, E>, Serializable {
  private static final long serialVersionUID = 1L;

  private final Repository<K, E> delegate;
  private final BeanTrackers trackers;
  private final boolean isNearest;

  private transient volatile Repository<K, E> decorated;

  /** For CDI, which calls it for each bean. */
  @Inject
  public CdiTrackedRepository(@Delegate @Any Repository<K, E> delegate,
      @Decorated Bean<Repository<K, E>> bean, BeanTrackers trackers) {
    this.delegate = delegate;
    this.trackers = trackers;
    this.isNearest = trackers.isNearest(Repository.class, bean);
  }

  @Override
  public <S extends E> S save(S entity) {
    return tracked().save(entity);
  }

  @Override
  public Optional<E> findById(K id) {
    return tracked().findById(id);
  }

  @Override
  public int saveAll(E... entities) {
    return tracked().saveAll(entities);
  }

  @Override
  public <F extends Entity<K> & Comparable<F>, C extends Collection<? super F>> void copy(F first,
      C many, List<?> ignored) {
    tracked().copy(first, many, ignored);
  }

  @Override
  public <X extends Exception> boolean exists(K id, Class<X> failure) throws X {
    return tracked().exists(id, failure);
  }

  private Repository<K, E> tracked() {
    Repository<K, E> found = this.decorated;
    if (found == null && this.isNearest) {
      found = this.trackers.around(Repository.class, this.delegate, TrackedRepository<K, E>::new);
      this.decorated = found;
    }
    return found == null ? this.delegate : found;
  }
}
