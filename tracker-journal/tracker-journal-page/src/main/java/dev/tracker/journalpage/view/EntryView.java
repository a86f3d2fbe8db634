package dev.tracker.journalpage.view;

import dev.tracker.journal.entry.Cause;
import dev.tracker.journal.entry.Entry;
import dev.tracker.journal.entry.Origin;
import dev.tracker.journal.entry.Personal;
import dev.tracker.journal.entry.StoredEntry;
import dev.tracker.journal.read.Journal;
import dev.tracker.journalpage.html.Html;
import dev.tracker.journalpage.html.Link;
import dev.tracker.journalpage.query.BadQueryException;
import dev.tracker.journalpage.query.PageQuery;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry, with everything that is recorded of it.
 *
 * @since 0.1.0
 */
public final class EntryView implements View {
  private static final int LONGEST = 100_000;

  private final Journal journal;

  /**
   * Entries.
   *
   * @param journal of this journal
   */
  public EntryView(Journal journal) {
    this.journal = journal;
  }

  @Override
  public String title(PageQuery query) {
    return "One entry";
  }

  @Override
  public boolean write(PageQuery query, Html html) throws SQLException, BadQueryException {
    Optional<StoredEntry> found = find(query);
    if (found.isEmpty()) {
      html.element("p", "There is no such entry. It may be archived.", "class", "empty");
      return false;
    }
    write(found.get(), html);
    return true;
  }

  /** By its event id, or by the position before it, which is all that is known of a parked one. */
  private Optional<StoredEntry> find(PageQuery query) throws SQLException, BadQueryException {
    if (query.text("event") != null) {
      return journal.entry(query.event());
    }
    query.required("after");
    List<StoredEntry> next = journal.after(query.position("after"), 1);
    return next.stream().findFirst();
  }

  private static void write(StoredEntry stored, Html html) {
    Entry entry = stored.entry();
    html.open("dl", "class", "entry");
    begin(html, "Time");
    EntryCells.time(html, entry);
    end(html);
    field(html, "Kind", entry.kind().word());
    field(html, "Operation", entry.call().operation());
    field(html, "Subject", entry.call().subject());
    begin(html, "Id");
    EntryCells.entity(html, entry);
    end(html);
    begin(html, "Outcome");
    EntryCells.outcome(html, entry);
    end(html);
    field(html, "Error", entry.result().errorType());
    Long duration = entry.result().durationNanos();
    field(html, "Duration", duration == null ? null : EntryCells.duration(duration));
    origin(entry.origin(), html);
    field(html, "Interface", entry.call().interfaceName());
    field(html, "Method", entry.call().methodName());
    field(html, "Position", stored.position() == null ? "none yet" : "" + stored.position());
    field(html, "Event", entry.eventId().toString());
    field(html, "Activity", entry.call().opId());
    field(html, "Erased events", entry.erasedEvents());
    Personal personal = EntryCells.personal(entry);
    if (personal == null) {
      field(html, "Who, arguments, results, data", "erased");
    } else {
      field(html, "Who", personal.actor());
      field(html, "Arguments", personal.arguments());
      field(html, "Results", personal.results());
      field(html, "Data", personal.data());
    }
    html.close("dl");
  }

  private static void origin(Origin origin, Html html) {
    field(html, "Tenant", origin.tenant());
    if (origin.requestId() != null) {
      begin(html, "Request");
      html.link(
          Link.to("request").with("request", origin.requestId()),
          EntryCells.shortened(origin.requestId()));
      end(html);
    }
    field(html, "Trace", origin.traceId());
    field(html, "Span", origin.spanId());
    Cause cause = origin.cause();
    if (cause != null) {
      begin(html, "Caused by");
      html.link(Link.to("entry").with("event", cause.event()), cause.event().toString());
      end(html);
    }
  }

  private static void begin(Html html, String name) {
    html.open("div").element("dt", name).open("dd");
  }

  private static void end(Html html) {
    html.close("dd", "div");
  }

  private static void field(Html html, String name, @Nullable String value) {
    if (value != null) {
      begin(html, name);
      html.text(
          value.length() <= LONGEST
              ? value
              : value.substring(0, LONGEST) + "… (" + value.length() + " chars)");
      end(html);
    }
  }
}
