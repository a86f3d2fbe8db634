package com.acme;

import dev.tracker.cdi.BeanTrackers;
import dev.tracker.context.ActivityContext;
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
import javax.annotation.processing.Generated;

/** Has CDI track the beans of {@link BackendService}, by {@link TrackedBackendService}. */
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
public class CdiTrackedBackendService implements BackendService, Serializable {
  private static final long serialVersionUID = 1L;

  private final BackendService delegate;
  private final BeanTrackers trackers;
  private final boolean isNearest;

  private transient volatile BackendService decorated;

  /** For CDI, which calls it for each bean. */
  @Inject
  public CdiTrackedBackendService(@Delegate @Any BackendService delegate,
      @Decorated Bean<BackendService> bean, BeanTrackers trackers) {
    this.delegate = delegate;
    this.trackers = trackers;
    this.isNearest = trackers.isNearest(BackendService.class, bean);
  }

  @Override
  public void create(ActivityContext context, Backend backend) throws DuplicateBackend {
    tracked().create(context, backend);
  }

  @Override
  public Backend get(ActivityContext context, String id) {
    return tracked().get(context, id);
  }

  @Override
  public void delete(ActivityContext context, String id) {
    tracked().delete(context, id);
  }

  @Override
  public boolean supports(String type) {
    return tracked().supports(type);
  }

  private BackendService tracked() {
    BackendService found = this.decorated;
    if (found == null && this.isNearest) {
      found = this.trackers.around(BackendService.class, this.delegate, TrackedBackendService::new);
      this.decorated = found;
    }
    return found == null ? this.delegate : found;
  }
}
