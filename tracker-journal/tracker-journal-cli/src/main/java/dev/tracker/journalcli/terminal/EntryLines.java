package dev.tracker.journalcli.terminal;

import dev.tracker.journal.entry.Call;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.json.CanonicalObject;
import dev.tracker.journal.read.Difference;
import dev.tracker.journal.time.Micros;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How entries are printed.
 *
 * @since 0.1.0
 */
public final class EntryLines {
  private static final int SHORT = 120;

  private EntryLines() {}

  /**
   * Prints an entry.
   *
   * @param terminal where it is printed
   * @param position its position; {@code null} if it has none yet
   * @param entry the entry
   */
  public static void print(Terminal terminal, @Nullable Long position, Entry entry) {
    terminal.text(line(position, entry));
    terminal.json(json(position, entry));
  }

  /**
   * Prints a state of an entity.
   *
   * @param terminal where it is printed
   * @param position its position; {@code null} if it has none yet
   * @param entry the entry
   * @param differences what differs from the state before
   */
  public static void print(
      Terminal terminal, @Nullable Long position, Entry entry, List<Difference> differences) {
    print(terminal, position, entry);
    for (Difference difference : differences) {
      terminal.text(
          "    %s: %s -> %s"
              .formatted(
                  difference.path().isEmpty() ? "(data)" : difference.path(),
                  shortened(difference.before()),
                  shortened(difference.after())));
    }
  }

  private static String line(@Nullable Long position, Entry entry) {
    Call call = entry.call();
    String who = "(erased)";
    String what = "(erased)";
    if (entry.personal() instanceof Personal personal) {
      who = Terminal.orDash(personal.actor());
      what = Terminal.orDash(personal.changedId());
    }
    return "%8s  %s  %-11s %s %s %s  by %s  %s"
        .formatted(
            position == null ? "-" : position,
            Micros.toInstant(entry.occurred()),
            entry.result().outcome().word(),
            call.operation(),
            Terminal.orDash(call.subject()),
            what,
            who,
            entry.eventId());
  }

  private static String shortened(@Nullable String value) {
    if (value == null) {
      return "(none)";
    }
    return value.length() <= SHORT ? value : value.substring(0, SHORT) + "…";
  }

  private static CanonicalObject json(@Nullable Long position, Entry entry) {
    Call call = entry.call();
    Personal personal = entry.personal() instanceof Personal present ? present : null;
    Long duration = entry.result().durationNanos();
    return new CanonicalObject()
        .put("actor", personal == null ? null : personal.actor())
        .put("arguments", personal == null ? null : personal.arguments())
        .put("changed_id", personal == null ? null : personal.changedId())
        .put("data", personal == null ? null : personal.data())
        .put("duration", duration == null ? null : duration.toString())
        .put("erased", personal == null ? "true" : null)
        .put("erased_events", entry.erasedEvents())
        .put("error_type", entry.result().errorType())
        .put("event_id", entry.eventId().toString())
        .put("interface", call.interfaceName())
        .put("kind", entry.kind().word())
        .put("method", call.methodName())
        .put("occurred", Micros.toInstant(entry.occurred()).toString())
        .put("op_id", call.opId())
        .put("operation", call.operation())
        .put("outcome", entry.result().outcome().word())
        .put("position", position == null ? null : position.toString())
        .put("request_id", entry.origin().requestId())
        .put("results", personal == null ? null : personal.results())
        .put("span_id", entry.origin().spanId())
        .put("subject", call.subject())
        .put("tenant", entry.origin().tenant())
        .put("trace_id", entry.origin().traceId());
  }
}
