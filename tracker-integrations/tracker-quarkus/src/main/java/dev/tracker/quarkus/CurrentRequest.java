package dev.tracker.quarkus;

import dev.tracker.context.ActivityContext;
import jakarta.enterprise.context.RequestScoped;

/**
 * Where a request keeps its context, on whatever threads it is served.
 *
 * @since 0.1.0
 */
@RequestScoped
public class CurrentRequest {
  private volatile ActivityContext context = ActivityContext.root();

  /** For the container. */
  public CurrentRequest() {}

  /**
   * The request's context.
   *
   * @return the root's, if none has come in by REST
   */
  public ActivityContext context() {
    return context;
  }

  void has(ActivityContext itsContext) {
    context = itsContext;
  }
}
