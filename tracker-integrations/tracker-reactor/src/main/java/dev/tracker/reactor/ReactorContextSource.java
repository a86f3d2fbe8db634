package dev.tracker.reactor;

import dev.tracker.context.ActivityContext;
import org.jspecify.annotations.Nullable;
import reactor.util.context.ContextView;

/**
 * For the authors of integrations: finds a context in what a framework keeps in Reactor's. It is
 * asked where Reactor's context has none under {@link ActivityContext}, and the thread that called
 * had none either. It is found as a service, and is to be thread-safe.
 *
 * @since 0.1.0
 */
public interface ReactorContextSource {
  /**
   * Looks for a context.
   *
   * @param view Reactor's context
   * @return what it has; {@code null} if it has none
   */
  @Nullable ActivityContext find(ContextView view);
}
