package dev.tracker.examples.guide;

import dev.tracker.Activity;
import dev.tracker.ActivityTracker;
import dev.tracker.Outcome;
import dev.tracker.context.ActivityContext;
import dev.tracker.spi.ArgumentFields;
import dev.tracker.spi.ArgumentPlan;
import dev.tracker.spi.ValueFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Posts an event to a queue for each activity that ends, and counts those that find no room. */
// tag::tracker[]
public final class QueueTracker implements ActivityTracker {
  private final ArgumentFields<String> fields =
      ArgumentFields.named(ValueFormat.standard(), name -> false);

  private final Queue<AuditEvent> queue;
  private final LongAdder lost = new LongAdder();

  /**
   * Posts to a queue.
   *
   * @param queue whose {@code offer} must not block
   */
  public QueueTracker(Queue<AuditEvent> queue) {
    this.queue = queue;
  }

  @Override
  public Activity start(
      ActivityContext context, String operation, String subject, @Nullable Object... kvArgs) {
    return new Posted(operation, subject, texts(kvArgs));
  }

  /** The values are made text at once: they may change before the event is read. */
  private Map<String, String> texts(@Nullable Object[] kvArgs) {
    ArgumentPlan<String> plan = fields.of(null, kvArgs);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < plan.size(); i++) {
      texts.put(plan.key(i), plan.text(i, kvArgs));
    }
    return texts;
  }

  private final class Posted implements Activity {
    private final String operation;
    private final String subject;
    private final Map<String, String> arguments;
    private final List<String> changed = new ArrayList<>();
    private Outcome outcome = Outcome.SUCCESS;
    private boolean ended;

    Posted(String operation, String subject, Map<String, String> arguments) {
      this.operation = operation;
      this.subject = subject;
      this.arguments = arguments;
    }

    @Override
    public void reportErr(Throwable error) {
      outcome = outcome.and(Outcome.FAILURE);
    }

    @Override
    public void reportExpected(Throwable error) {
      outcome = outcome.and(Outcome.EXPECTED);
    }

    @Override
    public void reportChange(@Nullable String id, @Nullable Object data) {
      changed.add(String.valueOf(id));
    }

    @Override
    public void reportRolledBack() {
      outcome = outcome.and(Outcome.ROLLED_BACK);
    }

    @Override
    public void reportUnknown() {
      outcome = outcome.and(Outcome.UNKNOWN);
    }

    @Override
    public void end() {
      if (ended) {
        return; // code written by hand may end twice
      }
      ended = true;
      if (!queue.offer(new AuditEvent(operation, subject, arguments, changed, outcome))) {
        lost.increment();
      }
    }
  }

  /**
   * How many activities found the queue full.
   *
   * @return the number so far
   */
  public long lost() {
    return lost.sum();
  }
}
// end::tracker[]
