package dev.tracker.journal.handle;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.journal.JournalTracker;
import dev.tracker.journal.entry.Cause;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.StoredEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a handler is given. Immutable.
 *
 * @param stored the entry as it is in the table
 * @param attempt how many times the handler has been given it, this one included, as far as it is
 *     known: a process that was killed has not counted
 * @since 0.1.0
 */
public record Delivery(StoredEntry stored, int attempt) {

  /**
   * What is recorded.
   *
   * @return the entry; its event id is the same whenever it is delivered again
   */
  public Entry entry() {
    return stored.entry();
  }

  /**
   * Where the entry has its place.
   *
   * @return the position
   */
  public long position() {
    return Objects.requireNonNull(stored.position(), "only what has a position is delivered");
  }

  /**
   * The context that the handler is called in: the entry's request, trace and tenant, and the entry
   * as the cause of whatever the handler changes.
   *
   * @return the context, which is the current one while the handler runs
   */
  public ActivityContext context() {
    Origin origin = entry().origin();
    ActivityContext context =
        ActivityContext.root().with(Cause.KEY, new Cause(entry().eventId(), depth() + 1));
    context = with(context, ContextKey.REQUEST_ID, origin.requestId());
    context = with(context, ContextKey.TRACE_ID, origin.traceId());
    return with(context, JournalTracker.TENANT, origin.tenant());
  }

  /**
   * How many handlers there were before, each of which caused an entry of the next one.
   *
   * @return 0 where no handler caused the entry
   */
  public int depth() {
    Cause cause = entry().origin().cause();
    return cause == null ? 0 : cause.depth();
  }

  private static ActivityContext with(
      ActivityContext context, ContextKey<String> key, @Nullable String value) {
    return value == null ? context : context.with(key, value);
  }
}
