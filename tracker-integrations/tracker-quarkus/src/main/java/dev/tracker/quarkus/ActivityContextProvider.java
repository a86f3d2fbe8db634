package dev.tracker.quarkus;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextScope;
import java.util.Map;
import org.eclipse.microprofile.context.spi.ThreadContextProvider;
import org.eclipse.microprofile.context.spi.ThreadContextSnapshot;

/**
 * Takes the current context to other threads, wherever MicroProfile's context propagation does so:
 * in Mutiny's pipelines, and in what a {@code ManagedExecutor} runs.
 *
 * @since 0.1.0
 */
public final class ActivityContextProvider implements ThreadContextProvider {

  /** For the service loader. */
  public ActivityContextProvider() {}

  @Override
  public ThreadContextSnapshot currentContext(Map<String, String> properties) {
    return within(ActivityContext.current());
  }

  @Override
  public ThreadContextSnapshot clearedContext(Map<String, String> properties) {
    return within(ActivityContext.root());
  }

  /** {@return the name by which an application can say that it is cleared or left alone} */
  @Override
  public String getThreadContextType() {
    return "ActivityContext";
  }

  private static ThreadContextSnapshot within(ActivityContext context) {
    return () -> {
      ContextScope scope = ContextScope.openUnlessCurrent(context);
      return scope::close;
    };
  }
}
