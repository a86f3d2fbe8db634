package dev.tracker.spring.context;

import dev.tracker.containers.edge.ContextEdge;
import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.context.ContextScope;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.transport.ReceiverContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.support.ScheduledTaskObservationContext;

/**
 * Makes a context current wherever the framework observes that work enters the application: a
 * message of any broker, a request, a scheduled task. Thread-safe.
 *
 * @since 0.1.0
 */
public final class ObservedEdge implements ObservationHandler<Observation.Context> {
  private final ContextEdge edge;

  /**
   * The scopes that are open on a thread, the innermost first; as observations nest, so do they.
   */
  @SuppressWarnings("ThreadLocalUsage") // There is one handler, and no state of the class's.
  private final ThreadLocal<@Nullable Deque<ContextScope>> open = new ThreadLocal<>();

  /**
   * A handler.
   *
   * @param edge where the contexts come from
   */
  public ObservedEdge(ContextEdge edge) {
    this.edge = edge;
  }

  @Override
  public boolean supportsContext(Observation.Context context) {
    return context instanceof ReceiverContext<?>
        || context instanceof ScheduledTaskObservationContext;
  }

  @Override
  public void onScopeOpened(Observation.Context observed) {
    ActivityContext context =
        ContextEdge.with(
            edge.begin(requestId(observed)),
            ContextKey.TRACE_ID,
            ObservedTraces.in(observed).orElse(null));
    keepRequestId(observed, context);
    Deque<ContextScope> scopes = open.get();
    if (scopes == null) {
      scopes = new ArrayDeque<>(2);
      open.set(scopes);
    }
    scopes.push(context.makeCurrent());
  }

  @Override
  public void onScopeClosed(Observation.Context observed) {
    Deque<ContextScope> scopes = open.get();
    if (scopes != null) {
      scopes.pop().close();
      if (scopes.isEmpty()) {
        open.remove();
      }
    }
  }

  @Override
  public void onScopeReset(Observation.Context observed) {
    while (open.get() != null) {
      onScopeClosed(observed);
    }
  }

  /** What is observed goes on in other scopes, maybe on other threads, and is the same request. */
  static void keepRequestId(Observation.Context observed, ActivityContext context) {
    String id = context.get(ContextKey.REQUEST_ID);
    if (id != null) {
      observed.put(ContextKey.REQUEST_ID, id);
    }
  }

  /** The id that was kept. */
  static Optional<String> keptRequestId(Observation.ContextView observed) {
    return Optional.ofNullable(observed.get(ContextKey.REQUEST_ID));
  }

  private @Nullable String requestId(Observation.Context observed) {
    String kept = keptRequestId(observed).orElse(null);
    return kept == null && observed instanceof ReceiverContext<?> received ? sent(received) : kept;
  }

  private <C> @Nullable String sent(ReceiverContext<C> received) {
    C carrier = received.getCarrier();
    if (carrier == null) {
      return null;
    }
    String header = edge.requestIdHeader();
    String id = received.getGetter().get(carrier, header);
    // A property of a JMS message is named as a variable of Java is, so without hyphens.
    return id == null ? received.getGetter().get(carrier, header.replace('-', '_')) : id;
  }
}
