package dev.tracker.quarkus;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import io.quarkus.arc.Arc;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;

/**
 * Has the context of the request current on the thread that calls a method, and only while it does:
 * a filter cannot know which thread that is, and when it goes on to other work.
 *
 * @since 0.1.0
 */
@InRequest
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class InRequestInterceptor {
  private final CurrentRequest current;

  /**
   * For the container.
   *
   * @param current where the context is kept
   */
  @Inject
  public InRequestInterceptor(CurrentRequest current) {
    this.current = current;
  }

  @AroundInvoke
  @Nullable Object within(InvocationContext call) throws Exception {
    ActivityContext context =
        Arc.container().requestContext().isActive() ? current.context() : ActivityContext.root();
    if (context == ActivityContext.root()) {
      return call.proceed();
    }
    ContextScope scope = ContextScope.openUnlessCurrent(context);
    try (scope) {
      return call.proceed();
    }
  }
}
