package dev.tracker.benchmarks;

import dev.tracker.context.ActivityContext;
import dev.tracker.context.ContextKey;
import dev.tracker.spi.OperationId;
import java.lang.System.Logger.Level;

/**
 * The two lines of the log tracker, written by hand, with the ids of the context where it has any:
 * constants are safe, and only text is not.
 */
final class HandLoggedCall implements TrackerCost.ByHand {
  private static final String CALLED =
      " interface=dev.tracker.benchmarks.inventory.Inventory method=count";

  private final System.Logger logger;

  HandLoggedCall(System.Logger logger) {
    this.logger = logger;
  }

  @Override
  public void call(long id, String warehouse) {
    if (!logger.isLoggable(Level.INFO)) {
      return;
    }
    String ids = OperationId.next() + contextIds(ActivityContext.current());
    logger.log(
        Level.INFO,
        "event=started operation=count subject=item"
            + CALLED
            + " op_id="
            + ids
            + " id="
            + id
            + " warehouse="
            + quoted(warehouse));
    long startedAt = System.nanoTime();
    long micros = (System.nanoTime() - startedAt + 500) / 1_000;
    logger.log(
        Level.INFO,
        "event=completed operation=count subject=item"
            + CALLED
            + " op_id="
            + ids
            + " outcome=success duration="
            + micros / 1_000
            + "."
            + Long.toString(1_000 + micros % 1_000).substring(1)
            + "ms");
  }

  private static String contextIds(ActivityContext context) {
    return contextId(context, ContextKey.REQUEST_ID)
        + contextId(context, ContextKey.TRACE_ID)
        + contextId(context, ContextKey.SPAN_ID);
  }

  private static String contextId(ActivityContext context, ContextKey<String> key) {
    String id = context.get(key);
    return id == null ? "" : " " + key.name() + "=" + quoted(id);
  }

  private static String quoted(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || c == '=' || c == '"' || c == '\\' || c >= 127) {
        return escaped(value);
      }
    }
    return value.isEmpty() ? "\"\"" : value;
  }

  private static String escaped(String value) {
    StringBuilder text = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c < ' ' || c >= 127) {
        text.append(String.format("\\u%04x", (int) c));
      } else {
        text.append(c);
      }
    }
    return text.append('"').toString();
  }
}
